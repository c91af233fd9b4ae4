import { describe, expect, test } from "vitest";
import { settings } from "./support/analysed.ts";
import { next, siteOf, text } from "./support/built.ts";
import { type Outcome, run } from "./support/run.ts";

const actions = 'actions: [{ id: unikoulu, title: "Unikoulu" }]';
const whole = `goals: [{ id: uni, title: "Uni paranee", ${actions} }, { id: liike, title: "Liike lisääntyy" }]\n`;
const left = 'goals: [{ id: liike, title: "Liike lisääntyy" }]\n';
const repository = { "hyte.yaml": settings({ languages: "[fi, sv]" }), "plan/a.yaml": whole };

function page({ files }: Outcome, path: string): string {
  return text(files, `site/${path}`);
}

async function built(command = "build"): Promise<Outcome> {
  return run(command, repository, { today: "2026-10-01" });
}

describe("what was in the report and is in the plan no more", () => {
  test("leaves a page in each language, which says when it was there last", async () => {
    const anew = await next("build", await built(), { "plan/a.yaml": left });

    const goal = page(anew, "fi/goals/uni.html");
    expect(goal).toContain("<h1>Tavoite ”uni” on päättynyt</h1>");
    expect(goal).toContain("Viimeksi raportissa: 1.10.2026");
    expect(goal).toContain("eikä suunnitelma kerro, miksi");
    expect(page(anew, "sv/actions/unikoulu.html")).toContain("Åtgärden ”unikoulu” har avslutats");
    const archive = page(anew, "fi/archive.html");
    expect(archive).toContain('<a href="goals/uni.html">uni</a>');
    expect(archive).toContain('<a href="actions/unikoulu.html">unikoulu</a>');
    expect(archive).toContain("(Viimeksi raportissa: 1.10.2026)");
  });

  test("keeps its page and its day as long as the site lives, and --check knows it", async () => {
    const anew = await next("build", await built(), { "plan/a.yaml": left });
    const later = await next("build", anew, {}, { today: "2027-02-01" });

    expect(page(later, "fi/goals/uni.html")).toContain("Viimeksi raportissa: 1.10.2026");
    expect(await next("build --check", later)).toMatchObject({ code: 0, out: "" });
  });

  test("has its own page again when it comes back", async () => {
    const without = await next("build", await built(), { "plan/a.yaml": left });
    const back = await next("build", without, { "plan/a.yaml": whole });

    expect(page(back, "fi/goals/uni.html")).toContain("<h1>Uni paranee</h1>");
    expect(page(back, "hyte-site.json")).not.toContain('"ended"');
    expect(siteOf(back.files)).toEqual(siteOf((await built()).files));
  });

  test("leads to what carries its work on, actions too", async () => {
    const onward = `goals: [{ id: liike, title: "Liike", replaces: [uni], actions: [{ id: ilta, title: "Ilta", continues: [unikoulu] }] }]\n`;
    const anew = await next("build", await built(), { "plan/a.yaml": onward });

    expect(page(anew, "fi/goals/uni.html")).toContain('<a href="../goals/liike.html">Liike</a>');
    expect(page(anew, "fi/goals/uni.html")).toContain("Viimeksi raportissa: 1.10.2026");
    const action = page(anew, "fi/actions/unikoulu.html");
    expect(action).toContain("Sen työ jatkuu toisessa toimenpiteessä.");
    expect(action).toContain('<a href="../actions/ilta.html">Ilta</a>');
  });

  test("leaves nothing of a draft, whose addresses are not permanent yet", async () => {
    const draft = settings({ stage: "draft", languages: "[fi, sv]" });
    const anew = await next("build", await built(), { "hyte.yaml": draft, "plan/a.yaml": left });

    expect(siteOf(anew.files)).not.toContain("site/fi/goals/uni.html");
  });

  test.each([
    ['"ended":{"goals/../../x":"2026-01-01"}', "fi/archive.html", "Viimeksi raportissa: 1.10.2026"],
    ['"ended":{"goals/uni":"<b>x</b>"}', "fi/goals/uni.html", "Tavoite ”uni” on päättynyt"],
  ])("takes nothing from a manifest that was changed by hand: %s", async (ended, path, said) => {
    const first = await built();
    const manifest = page(first, "hyte-site.json").replace("{", `{${ended},`);
    const changes = { "site/hyte-site.json": manifest, "plan/a.yaml": left };

    const anew = await next("build", first, changes);

    expect(anew.code).toBe(0);
    expect(page(anew, path)).toContain(said);
    const pages = siteOf(anew.files).map((one) => text(anew.files, one));
    expect(pages.some((html) => html.includes("<b>x</b>"))).toBe(false);
    expect(siteOf(anew.files, "").some((one) => one.endsWith("/x.html"))).toBe(false);
  });
});
