import { UserError } from "../base/errors.ts";
import { isSiteAddress } from "../field/site-address.ts";
import type { Plan } from "../plan/plan.ts";

/** Reads `--base-url`: the address at which the site will be published. Anything else is wrong use. */
export function baseUrlOf(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  if (isSiteAddress(written)) return written;
  throw new UserError({
    fi: `Osoite ”${written}” ei kelpaa julkaisun osoitteeksi. Kirjoita koko osoite ilman kyselyä ja ankkuria, esimerkiksi --base-url https://hyvinvointi.example.fi/suunnitelma/.`,
    sv: `Adressen ”${written}” duger inte som publikationens adress. Skriv hela adressen utan fråga och ankare, till exempel --base-url https://valfard.example.fi/planen/.`,
    en: `The address “${written}” cannot be that of a site. Write the whole address without a query or a fragment, for example --base-url https://wellbeing.example.fi/plan/.`,
  });
}

/** The same plan, published at another address than its hyte.yaml says. */
export function publishedAt(plan: Plan, baseUrl: string | undefined): Plan {
  if (baseUrl === undefined) return plan;
  const { settings } = plan;
  const site = { ...settings.data.site, baseUrl };
  return { ...plan, settings: { ...settings, data: { ...settings.data, site } } };
}
