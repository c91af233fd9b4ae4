import { defineRule } from "../rule.ts";

/** 612/2021 7 § 2 mom.: the county names the body responsible for promotion; 615/2021 8 §: HUS does too. */
export const responsibleBodyMissing = defineRule({
  id: "responsible-body-missing",
  severity: "warning",
  kind: "completeness",
  check({ settings }, report) {
    const { profile, responsibleBody } = settings.data;
    if (responsibleBody !== undefined) return;
    if (profile !== "county" && profile !== "joint-authority") return;
    report({ entry: settings.entry, field: "responsibleBody", at: ["profile"], facts: {} });
  },
});
