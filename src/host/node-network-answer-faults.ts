import type { Translated } from "../base/language.ts";
import { Fault } from "./node-network-faults.ts";

/** A host that has not said anything is likely to keep silent; one that began to answer was only slow. */
export function tooSlow(host: string, ms: number, isSilence: boolean): Fault {
  const seconds = secondsOf(ms);
  const text = {
    fi: `Palvelimen ${host} vastaus ei tullut perille ajoissa (aikaraja ${seconds} s). Palvelu tai verkkoyhteys on hidas: yritä myöhemmin uudelleen.`,
    sv: `Svaret från servern ${host} kom inte fram i tid (tidsgräns ${seconds} s). Tjänsten eller nätförbindelsen är långsam: försök igen senare.`,
    en: `The answer of ${host} did not arrive in time (limit ${seconds} s). The service or the connection is slow: try again later.`,
  };
  return new Fault(text, { worth: 2, isSilence });
}

/** The answer began and then stood still. */
export function stalled(host: string, ms: number): Fault {
  const seconds = secondsOf(ms);
  const text = {
    fi: `Palvelimen ${host} vastaus jäi kesken: uutta ei tullut ${seconds} sekuntiin. Yritä myöhemmin uudelleen.`,
    sv: `Svaret från servern ${host} stannade på vägen: ingenting nytt kom på ${seconds} sekunder. Försök igen senare.`,
    en: `The answer of ${host} stopped on the way: nothing more came for ${seconds} seconds. Try again later.`,
  };
  return new Fault(text, { worth: 2 });
}

function secondsOf(ms: number): number {
  return Math.max(1, Math.round(ms / 1000));
}

export function tooLarge(host: string, maxBytes: number): Fault {
  const isMega = maxBytes >= 1_000_000;
  const size = isMega ? Math.round(maxBytes / 1_000_000) : maxBytes;
  const fi = isMega ? "megatavua" : "tavua";
  const sv = isMega ? "megabyte" : "byte";
  const en = isMega ? "megabytes" : "bytes";
  return new Fault(
    {
      fi: `Palvelimen ${host} vastaus on purettuna yli ${size} ${fi}, joten sen lukeminen keskeytettiin. Rajaa haku pienemmäksi, tai tarkista, että osoite on oikea.`,
      sv: `Svaret från servern ${host} är uppackat över ${size} ${sv}, så läsningen avbröts. Begränsa sökningen, eller kontrollera att adressen är rätt.`,
      en: `The answer of ${host} is more than ${size} ${en} when unpacked, so reading was stopped. Ask for less, or check that the address is right.`,
    },
    {},
  );
}

/** The data has moved: whoever wrote the address decides whether the new place is as good. */
export function elsewhere(host: string, next: URL): Fault {
  const to = next.origin === "null" ? next.protocol : next.origin;
  return new Fault(
    {
      fi: `Palvelin ${host} ohjaa toiseen paikkaan (${to}), eikä sinne siirrytä itsestään. Jos uusi paikka on oikea, vaihda osoite ja lisää palvelin tiedoston hyte.yaml kohtaan hosts.`,
      sv: `Servern ${host} hänvisar till en annan plats (${to}), och dit går hyte inte av sig själv. Om den nya platsen är rätt, byt adress och lägg till servern under hosts i hyte.yaml.`,
      en: `The host ${host} points to another place (${to}), where hyte does not go by itself. If the new place is right, change the address and add the host to hosts in hyte.yaml.`,
    },
    {},
  );
}

/** A question with contents, which would arrive at the new place without them. */
export function moved(url: URL): Fault {
  const to = `${url.host}${url.pathname}`.slice(0, 200);
  return new Fault(
    {
      fi: `Taulukko ei ole enää entisessä osoitteessaan, vaan palvelin ohjaa osoitteeseen ${to}. Vaihda osoite suunnitelmaan.`,
      sv: `Tabellen finns inte längre på sin gamla adress, utan servern hänvisar till ${to}. Byt adressen i planen.`,
      en: `The table is no longer at its old address; the host points to ${to}. Change the address in the plan.`,
    },
    {},
  );
}

export function circling(host: string): Fault {
  return new Fault(
    {
      fi: `Palvelin ${host} ohjaa osoitteesta toiseen antamatta vastausta. Tarkista osoite; jos se on oikea, vika on palvelussa.`,
      sv: `Servern ${host} hänvisar från adress till adress utan att ge något svar. Kontrollera adressen; är den rätt ligger felet hos tjänsten.`,
      en: `The host ${host} points from address to address without an answer. Check the address; if it is right, the fault is at the service.`,
    },
    {},
  );
}

/** The last answer was still one of "later". */
export function refusedAnswer(host: string, status: number): Translated {
  if (status === 429) {
    return {
      fi: `Palvelin ${host} rajoittaa hakuja (tila 429), eikä haku onnistunut odottamallakaan. Yritä muutaman minuutin kuluttua uudelleen.`,
      sv: `Servern ${host} begränsar antalet hämtningar (status 429), och hämtningen lyckades inte trots väntan. Försök igen om några minuter.`,
      en: `The host ${host} limits how often it is asked (status 429), and waiting did not help. Try again in a few minutes.`,
    };
  }
  return {
    fi: `Palvelin ${host} vastaa virheellä (tila ${status}) uusintayrityksistä huolimatta. Vika on palvelussa: yritä myöhemmin uudelleen.`,
    sv: `Servern ${host} svarar med ett fel (status ${status}) trots nya försök. Felet ligger hos tjänsten: försök igen senare.`,
    en: `The host ${host} answers with an error (status ${status}), however often it is asked. The fault is at the service: try again later.`,
  };
}
