import { describe, expect, test } from "vitest";
import { meantIds, onlyMeant, vocabularyOf } from "../src/base/meant.ts";

const phases = vocabularyOf([
  ["planned", ["Suunnitteilla", "Under planering", "Planned"]],
  ["in-progress", ["Käynnissä", "Pågår", "In progress"]],
  ["done", ["Valmis", "Klar", "Done", ""]],
  ["ready", ["Valmis"]],
]);

describe.each([
  ["käynnissä", ["in-progress"], "in-progress"],
  ["PÅGÅR", ["in-progress"], "in-progress"],
  ["in-progres", ["in-progress"], "in-progress"],
  ["käynissä", ["in-progress"], "in-progress"],
  ["suunniteltu", ["planned"], undefined],
  ["valmis", ["done", "ready"], undefined],
  ["xyzzy", [], undefined],
])("%s", (written, near, only) => {
  test("the ids that it may mean", () => {
    expect(meantIds(written, phases)).toEqual(near);
  });

  test("the only one, or none", () => {
    expect(onlyMeant(written, phases)).toBe(only);
  });
});
