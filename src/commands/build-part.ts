import { UserError } from "../base/errors.ts";
import type { Translated } from "../base/language.ts";
import { nearest } from "../base/nearest.ts";
import type { Finding } from "../base/finding.ts";
import { partIds, partOf } from "../plan/part.ts";
import type { Plan } from "../plan/plan.ts";
import type { Analysis } from "./analyse.ts";

/** The analysis of a part of the plan (`--only`); of the whole plan for undefined. Throws a UserError for an unknown id. */
export function analysisOf(whole: Analysis, only: string | undefined): Analysis {
  if (only === undefined) return whole;
  const plan = partOf(whole.plan, only);
  if (plan === undefined) throw noSuchPart(only, whole.plan);
  const isIn = (finding: Finding): boolean => isAbout(finding, plan);
  return {
    ...whole,
    plan,
    findings: whole.findings.filter(isIn),
    accepted: whole.accepted.filter(isIn),
  };
}

/** Whether a finding is of something in the part. */
function isAbout({ subject }: Finding, { byId }: Plan): boolean {
  const [, id = ""] = subject.split("/");
  return byId.has(id);
}

function noSuchPart(only: string, plan: Plan): UserError {
  const other = plan.byId.get(only);
  const hint = hintOf(only, partIds(plan));
  if (other !== undefined)
    return new UserError({
      fi: `Tunnus ”${only}” ei ole painopiste, tavoite eikä vastuutaho (se on kokoelmassa ${other.collection}). Vain niistä voi tehdä oman asiakirjan.${hint.fi}`,
      sv: `”${only}” är inget insatsområde, mål eller ansvarig part (det finns i samlingen ${other.collection}). Bara av dem kan ett eget dokument göras.${hint.sv}`,
      en: `“${only}” is no focus area, goal or responsible party (it is among ${other.collection}). Only of these can a document of its own be made.${hint.en}`,
    });
  return new UserError({
    fi: `Suunnitelmassa ei ole painopistettä, tavoitetta eikä vastuutahoa, jonka tunnus on ”${only}”.${hint.fi}`,
    sv: `Planen har inget insatsområde, mål eller ansvarig part med id ”${only}”.${hint.sv}`,
    en: `The plan has no focus area, goal or responsible party with the id “${only}”.${hint.en}`,
  });
}

const mostShown = 5;

/** The ids that may have been meant, else some of those that there are. */
function hintOf(only: string, ids: readonly string[]): Translated {
  const near = nearest(only, ids);
  const shown = (near.length > 0 ? near : ids.slice(0, mostShown))
    .map((id) => `”${id}”`)
    .join(", ");
  if (shown === "") return { fi: "", sv: "", en: "" };
  const english = shown.replaceAll("”", '"');
  return near.length > 0
    ? {
        fi: ` Tarkoititko: ${shown}?`,
        sv: ` Menade du: ${shown}?`,
        en: ` Did you mean: ${english}?`,
      }
    : {
        fi: ` Esimerkiksi nämä käyvät: ${shown}.`,
        sv: ` Till exempel dessa duger: ${shown}.`,
        en: ` For example these will do: ${english}.`,
      };
}
