import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { settings } from "./support/analysed.ts";
import { served, stopServed } from "./support/served.ts";

const goal = (title: string): string => `goals: [{ id: uni, title: "${title}" }]\n`;
const plan = { "hyte.yaml": settings(), "plan/plan.yaml": goal("Nuoret nukkuvat enemmän") };
const page = "/fi/goals/uni.html";

afterEach(stopServed);

describe("a save", () => {
  test("is followed: the page is told of it, and shows what was saved", async () => {
    const { ask, listen, put } = await served(plan);
    const before = await ask(page);
    const stream = await listen();
    const first = await stream.next();

    put("plan/plan.yaml", goal("Nuoret liikkuvat enemmän"));
    const second = await stream.next();
    const after = await ask(page);

    expect([before.status, after.status]).toEqual([200, 200]);
    expect(before.body).toContain("Nuoret nukkuvat enemmän");
    expect(before.body).toContain(`data-state="${first}"`);
    expect(after.body).toContain("Nuoret liikkuvat enemmän");
    expect(after.body).not.toContain("Nuoret nukkuvat");
    expect(after.body).toContain(`data-state="${second}"`);
    expect(second).not.toBe(first);
  });

  test("of an editor that puts another file in its place is followed too, again and again", async () => {
    const { ask, folder, listen } = await served(plan);
    const stream = await listen();
    await stream.next();

    for (const title of ["Yksi", "Kaksi", "Kolme"]) {
      writeFileSync(join(folder, "plan/.plan.yaml.swp"), goal(title));
      renameSync(join(folder, "plan/.plan.yaml.swp"), join(folder, "plan/plan.yaml"));
      await stream.next();

      expect((await ask(page)).body).toContain(title);
    }
  });

  test("of many files at once is followed to the last of them", async () => {
    const { ask, hears, put } = await served(plan);
    for (let number = 1; number <= 40; number++)
      put(`plan/p-${number}.yaml`, `goals: [{ id: t-${number}, title: "Tavoite ${number}" }]\n`);
    put("plan/plan.yaml", goal("Viimeinen"));
    await hears(/\+|Muuttui/);

    await expect.poll(async () => (await ask(page)).body, patient).toContain("Viimeinen");
    await expect.poll(async () => (await ask("/fi/goals/t-40.html")).status, patient).toBe(200);
  });

  test("in a folder that was made meanwhile is followed, and so is the removal of it all", async () => {
    const { ask, folder, listen, put } = await served(plan);
    const stream = await listen();
    await stream.next();

    put("plan/uusi/kansio/lisää.yaml", 'goals: [{ id: ilo, title: "Ilo" }]\n');
    await expect.poll(async () => (await ask("/fi/goals/ilo.html")).status, patient).toBe(200);
    put("plan/uusi/kansio/lisää.yaml", 'goals: [{ id: ilo, title: "Suuri ilo" }]\n');
    await expect
      .poll(async () => (await ask("/fi/goals/ilo.html")).body, patient)
      .toContain("Suuri");
    rmSync(join(folder, "plan/uusi"), { recursive: true });

    await expect.poll(async () => (await ask("/fi/goals/ilo.html")).status, patient).toBe(404);
  });

  test("of what the report is not made of does nothing", async () => {
    const { ask, folder, listen, put } = await served(plan);
    const stream = await listen();
    const first = await stream.next();

    put("muistio.txt", "x");
    put("site/fi/index.html", "x");
    put("plan/.piilossa.yaml", goal("Piilo"));
    mkdirSync(join(folder, "plan/tyhjä"));
    put("plan/plan.yaml", goal("Oikea"));
    const second = await stream.next();

    expect((await ask(page)).body).toContain("Oikea");
    expect(Number(second.split("-")[1]) - Number(first.split("-")[1])).toBe(1);
  });
});

const patient = { timeout: 40_000, interval: 30 };

describe("what is said of a save", () => {
  test("is which findings are new and which are gone", async () => {
    const whole = { ...plan, "plan/plan.yaml": goal("Nuoret nukkuvat enemmän") };
    const { hears, put, said } = await served(whole);
    expect(said()).toContain("[goal-without-action]");

    put(
      "plan/plan.yaml",
      'goals: [{ id: uni, title: "Nuoret nukkuvat", actions: [{ id: koe, title: "Koe  koe" }] }]\n',
    );
    const news = await hears(/ajan tasalla.*\n/);

    expect(news).toContain("Muuttui: plan/plan.yaml.");
    expect(news).toMatch(/^Poistui: .+ \[goal-without-action\]$/m);
    expect(news).toMatch(/^plan\/plan\.yaml:1:\d+ \S+: .+ \[repeated-spaces\]$/m);
    expect(news).not.toMatch(/Poistui: .*\[goal-without-metric\]/);
    expect(news).not.toMatch(/^plan.*\[goal-without-metric\]/m);
    expect(news).toMatch(/Huomautuksia on \d+\./);
  });

  test.each([
    ["fi", "Esikatselu on osoitteessa", "Muuttui: plan/plan.yaml."],
    ["sv", "Förhandsvisningen finns på", "Ändrat: plan/plan.yaml."],
    ["en", "The preview is at", "Changed: plan/plan.yaml."],
  ])("is said in %s, and so is the site", async (language, ready, changed) => {
    const { ask, hears, put, said } = await served(plan, `--port 0 --lang ${language}`);
    expect(said()).toContain(ready);

    put("plan/plan.yaml", goal("Muu"));

    expect(await hears(/plan\.yaml\./)).toContain(changed);
    expect((await ask(`/${language}/goals/uni.html`)).status).toBe(200);
  });
});

describe("a plan that cannot be shown", () => {
  const broken = 'goals:\n  - id: uni\n    title: "<script>alert(1)</script>\n  - : [';

  test("leaves the last site that worked, with what is wrong above it, until it is mended", async () => {
    const { ask, listen, put } = await served(plan);
    const stream = await listen();
    await stream.next();

    put("plan/plan.yaml", broken);
    await stream.next();
    const kept = await ask(page);
    put("plan/plan.yaml", goal("Taas hyvin"));
    await stream.next();
    const mended = await ask(page);

    expect(kept.status).toBe(200);
    expect(kept.body).toContain("Nuoret nukkuvat enemmän");
    expect(kept.body).toContain('class="hyte-serve hyte-serve-problem" role="alert" lang="fi"');
    expect(kept.body).toContain("<code>plan/plan.yaml:");
    expect(kept.body).not.toContain("<script>alert");
    expect(mended.body).toContain("Taas hyvin");
    expect(mended.body).not.toContain("hyte-serve-problem");
  });

  test("for a colour of its own is told of at once, not when its stylesheet is asked for", async () => {
    const { ask, hears, listen, put } = await served(plan);
    const stream = await listen();
    await stream.next();

    put("hyte.yaml", settings({ site: '{ tokens: { brand: "url(x)" } }' }));
    const said = await hears(/site\.tokens\.brand[^]*edellinen toimiva versio/);
    const kept = await ask("/assets/hyte.css");

    expect(said).toContain("url(x)");
    expect(kept.status).toBe(200);
  });

  test("from the beginning is a page that says so, and the report once it is mended", async () => {
    const { ask, listen, put, said } = await served({ ...plan, "plan/plan.yaml": broken });
    const stream = await listen();
    await stream.next();

    const waiting = await ask("/");
    put("plan/plan.yaml", goal("Valmis"));
    await stream.next();

    expect(waiting.status).toBe(503);
    expect(waiting.body).toContain('<html lang="fi">');
    expect(waiting.body).toContain("hyte-serve-problem");
    expect(said()).toMatch(/Esikatselu odottaa\.[^]*Esikatselu on ajan tasalla\./);
    expect((await ask(page)).body).toContain("Valmis");
  });

  test("when hyte.yaml is gone keeps what was shown, and comes back with it", async () => {
    const { ask, folder, hears, listen, put } = await served(plan);
    const stream = await listen();
    await stream.next();

    rmSync(join(folder, "hyte.yaml"));
    rmSync(join(folder, "plan"), { recursive: true });
    await hears(/edellinen toimiva versio/);
    expect((await ask(page)).body).toContain("Nuoret nukkuvat enemmän");
    for (const [path, text] of Object.entries(plan)) put(path, text);

    await expect
      .poll(async () => (await ask(page)).body, patient)
      .not.toContain("hyte-serve-problem");
  });
});

describe("templates of the plan repository", () => {
  const template = { "templates/html/goal.hbs": "<h1>oma: {{say item.words}}</h1>\n" };

  test("are followed; one that fails is told of and leaves the last that worked", async () => {
    const { ask, hears, listen, put } = await served({ ...plan, ...template });
    const stream = await listen();
    await stream.next();
    expect((await ask(page)).body).toContain("<h1>oma: ");

    put("templates/html/goal.hbs", "<h1>uusi: {{say item.words}}</h1>\n");
    await stream.next();
    expect((await ask(page)).body).toContain("<h1>uusi: ");
    put("templates/html/goal.hbs", "<h1>{{say item.ei-ole}}</h1>\n");
    const said = await hears(/goal\.hbs[^]*edellinen toimiva versio/);
    const kept = await ask(page);

    expect(said).toContain("templates/html/goal.hbs");
    expect(kept.body).toContain("<h1>uusi: ");
    expect(kept.body).toContain("hyte-serve-problem");
  });

  test("that fail on a page that nobody has yet looked at are said there", async () => {
    const { ask } = await served({ ...plan, "templates/html/goal.hbs": "{{say item.ei-ole}}" });

    const { status, body } = await ask(page);

    expect(status).toBe(500);
    expect(body).toContain("templates/html/goal.hbs");
  });

  test("are left alone with --no-custom-templates", async () => {
    const { ask } = await served({ ...plan, ...template }, "--port 0 --no-custom-templates");

    expect((await ask(page)).body).not.toContain("oma: ");
  });
});
