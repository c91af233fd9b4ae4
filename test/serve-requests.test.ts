import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { settings } from "./support/analysed.ts";
import { text } from "./support/built.ts";
import { run } from "./support/run.ts";
import { served, stopServed } from "./support/served.ts";

const goal = 'goals: [{ id: uni, title: "Nuoret nukkuvat enemmän" }]\n';
const plan = { "hyte.yaml": settings(), "plan/plan.yaml": goal };
const page = "/fi/goals/uni.html";

afterEach(stopServed);

describe("who may ask, and for what", () => {
  test.each(["example.org", "127.0.0.1", "127.0.0.1:1", "localhost.example.org:PORT"])(
    "whoever comes by the name %j is refused",
    async (name) => {
      const { ask, port } = await served(plan);

      const { status, body } = await ask(page, {
        headers: { host: name.replace("PORT", String(port)) },
      });

      expect([status, body]).toEqual([403, "403\n"]);
    },
  );

  test("and so is whoever names nobody", async () => {
    const { port } = await served(plan);

    const answer = await new Promise<string>((resolve) => {
      let text = "";
      const socket = connect(port, "127.0.0.1", () => socket.write("GET / HTTP/1.0\r\n\r\n"));
      socket.on("data", (part) => {
        text += part.toString();
      });
      socket.on("close", () => {
        resolve(text);
      });
    });

    expect(answer).toMatch(/^HTTP\/1\.1 403 /);
  });

  test.each(["127.0.0.1", "localhost", "LOCALHOST", "[::1]"])(
    "%s is the machine itself",
    async (name) => {
      const { ask, port } = await served(plan);

      const { status } = await ask(page, { headers: { host: `${name}:${port}` } });

      expect(status).toBe(200);
    },
  );

  test.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])("%s is refused", async (method) => {
    const { ask } = await served(plan);

    const { status, headers } = await ask(page, { method, body: "x" });

    expect(status).toBe(405);
    expect(headers.allow).toBe("GET, HEAD");
  });

  test("a body with a question is not read", async () => {
    const { ask } = await served(plan);

    expect((await ask(page, { headers: { "content-length": "1" }, body: "x" })).status).toBe(413);
  });

  test.each([
    ["/../hyte.yaml", 404],
    ["/..%2fhyte.yaml", 404],
    ["/fi/../../hyte.yaml", 404],
    ["/%2e%2e/%2e%2e/etc/passwd", 404],
    ["/fi/%2e%2e/hyte.yaml", 404],
    ["/plan/plan.yaml", 404],
    ["//etc/passwd", 404],
    ["/..\\hyte.yaml", 400],
    ["/hyte.yaml%00.html", 400],
    ["/%", 400],
    ["/%ff", 400],
    ["http://example.org/fi/index.html", 400],
    ["*", 400],
    [`/${"a".repeat(20_000)}`, 431],
  ])("%s leads nowhere", async (path, status) => {
    const { ask } = await served(plan);

    const answer = await ask(path);

    expect(answer.status).toBe(status);
    expect(answer.body).not.toContain("languages:");
  });

  test("headers are bounded", async () => {
    const { ask } = await served(plan);

    expect((await ask(page, { headers: { "x-long": "a".repeat(20_000) } })).status).toBe(431);
  });

  test("streams of events are bounded, and are let go of", async () => {
    const { ask, listen } = await served(plan);
    const streams = await Promise.all(Array.from({ length: 50 }, () => listen()));

    expect((await ask("/hyte-serve/events")).status).toBe(503);
    expect(streams).toHaveLength(50);
  });

  test("nothing is kept, embedded or guessed at elsewhere", async () => {
    const { ask } = await served(plan);

    const { headers } = await ask(page);

    expect(headers).toMatchObject({
      "cache-control": "no-store",
      "content-type": "text/html; charset=utf-8",
      "cross-origin-resource-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
    });
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });
});

describe("what is answered", () => {
  // But for those of search engines, which find no preview.
  const unserved = ["site/hyte-site.json", "site/robots.txt"];

  test("is every file that hyte build writes, with its type", async () => {
    const { ask } = await served(plan);
    const built = await run("build", plan);
    const paths = [...built.files.keys()]
      .filter((path) => path.startsWith("site/") && !unserved.includes(path))
      .map((path) => path.slice("site".length));

    const answers = await Promise.all(paths.map((path) => ask(path)));

    const types = new Set(answers.map(({ headers }) => headers["content-type"]));
    expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200));
    expect(types.has("application/octet-stream")).toBe(false);
  });

  test("of a folder is its index, after the slash that links need", async () => {
    const { ask } = await served(plan);

    const [folder, index, none] = await Promise.all([ask("/fi"), ask("/fi/"), ask("/ei")]);

    expect([folder.status, folder.headers.location]).toEqual([302, "/fi/"]);
    expect(index.body).toContain("<h1");
    expect(none.status).toBe(404);
  });

  test("to HEAD is the same without the body", async () => {
    const { ask } = await served(plan);

    const { status, headers, body } = await ask(page, { method: "HEAD" });

    expect([status, body]).toEqual([200, ""]);
    expect(Number(headers["content-length"])).toBeGreaterThan(1000);
  });

  test("where there is no page is one that says so, and that comes once there is", async () => {
    const site = "{ baseUrl: https://example.org/hyte/ }";
    const { ask } = await served({ ...plan, "hyte.yaml": settings({ site }) });

    const [page, folder, picture] = await Promise.all([
      ask("/fi/goals/ei-ole.html"),
      ask("/fi/ei-ole"),
      ask("/assets/ei-ole.png"),
    ]);

    expect([page.status, folder.status, picture.status]).toEqual([404, 404, 404]);
    for (const { body } of [page, folder]) {
      expect(body).toContain("<h1>Sivua ei löydy</h1>");
      expect(body).toContain('<link rel="stylesheet" href="/assets/hyte.css">');
      expect(body).toContain('<a href="/fi/index.html"');
      expect(body).toContain("/hyte-serve/preview.js");
    }
    expect(picture.body).toBe("");
  });

  test("to what search engines ask is the same as of the built site", async () => {
    const site = "{ baseUrl: https://example.org/hyte/ }";
    const tree = { ...plan, "hyte.yaml": settings({ site }) };
    const built = await run("build", tree);
    const { ask } = await served(tree);

    for (const name of ["sitemap.xml", "robots.txt"]) {
      const { status, body } = await ask(`/${name}`);
      expect([status, body]).toEqual([200, text(built.files, `site/${name}`)]);
    }
  });

  test("writes nothing into the plan's folder", async () => {
    const { ask, folder } = await served(plan);
    await ask(page);

    expect(readdirSync(folder).sort()).toEqual(["hyte.yaml", "plan"]);
  });
});

describe("the port", () => {
  async function taken(): Promise<{ port: number; close: () => void }> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return { port: (server.address() as AddressInfo).port, close: () => server.close() };
  }

  test("that was asked for and is taken is wrong surroundings", async () => {
    const { port, close } = await taken();

    const { code, err } = await run(`serve --port ${port} --lang en`, plan);
    close();

    expect(code).toBe(2);
    expect(err).toContain(`The preview cannot use port ${port}: another program uses it.`);
  });

  test("that was not asked for moves to the next one", async () => {
    const one = await served(plan, "");
    const two = await served(plan, "");

    expect(two.port).not.toBe(one.port);
    expect(two.said()).toContain(`Portti 6127 on varattu`);
    expect((await two.ask(page)).status).toBe(200);
  });

  test.each(["x", "-1", "65536", "80.5", "1e3"])("%s is none", async (asked) => {
    const { code, err } = await run(["serve", `--port=${asked}`, "--lang", "en"], plan);

    expect(code).toBe(2);
    expect(err).toContain(`“${asked}” is not a port`);
  });
});

describe("the end", () => {
  test("by the user is clean: exit code 0, and nobody is answered any more", async () => {
    const { ask, listen, said, stop } = await served(plan);
    const stream = await listen();

    const code = await stop();
    await stream.ended;

    expect(code).toBe(0);
    expect(said()).toContain("Esikatselu päättyi.");
    await expect(ask(page)).rejects.toThrow("ECONNREFUSED");
  });

  test("is at once where there is no plan", async () => {
    const { code, err } = await run("serve --port 0 --lang en", { "muistio.txt": "x" });

    expect(code).toBe(2);
    expect(err).toContain("There is no plan in the folder");
  });
});
