import { areaName } from "../../field/areas.ts";
import { placeIn } from "../../plan/places.ts";
import { defineRule } from "../rule.ts";

/**
 * `profile` decides which duties apply (612/2021 6–7 §, 615/2021 8 §), `area` whose plan it is: a municipality has no
 * county's duties. Helsinki is a municipality too.
 */
export const profileContradictsArea = defineRule({
  id: "profile-contradicts-area",
  severity: "error",
  kind: "contradiction",
  check({ settings }, report) {
    const { area, data, entry } = settings;
    if (area === undefined || area.kind === data.profile) return;
    if (area.kind === "city" && data.profile === "municipality") return;
    const isProfile = area.kind !== "region" && area.kind !== "country";
    report({
      entry,
      field: "profile",
      facts: {
        profile: data.profile,
        area: area.key,
        nameFi: areaName(area, "fi"),
        nameSv: areaName(area, "sv"),
        nameEn: areaName(area, "en"),
        meant: isProfile ? area.kind : "",
      },
      related: [{ label: "see-also", at: placeIn(entry, "area") }],
    });
  },
});
