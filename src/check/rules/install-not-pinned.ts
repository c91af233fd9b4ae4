import { isPinned } from "../install-address.ts";
import { defineRule } from "../rule.ts";

/** `hyte init` refuses such an address: what checks a plan must not change unnoticed (OWASP CICD-SEC-3, unpinned versions). */
export const installNotPinned = defineRule({
  id: "install-not-pinned",
  severity: "error",
  kind: "contradiction",
  check({ settings: { entry, data } }, report) {
    const { install } = data;
    if (install === undefined || isPinned(install)) return;
    report({ entry, field: "install", facts: { address: install } });
  },
});
