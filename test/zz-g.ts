import { parsersAgree } from "/work/main/src/load/guard.ts";
import { load, CORE_SCHEMA } from "js-yaml";
export const sample = `# Mielen hyvinvointi
focusAreas:
  - id: mielen-hyvinvointi
    title: { fi: "Mielen hyvinvoinnin edistäminen", sv: "Främjande av psykiskt välbefinnande", en: "Promoting mental wellbeing" }
    goals:
      - id: yksinaisyys-vahenee
        title: "Nuorten yksinäisyys vähenee"         # a plain string
        targetGroups: [adolescents]
        owners: [{ actor: hyvinvointi-ja-kumppanuudet, role: lead }, kunnat]
        basedOn: [havainto-yksinaisyys]
        serves: [hva-strategia]
        fulfils: ["417/2007 12 §"]
        metrics:
          - id: yksinaisyys-8-9-lk-tavoite
            indicator: yksinaisyys-8-9-lk
            kind: outcome
            aim: reach
            baseline: { period: 2019, value: 12.0 }
            targets: [{ period: 2025, value: 10.0 }]
        actions:
          - id: kouluikaisten-ryhmat
            title: "Matalan kynnyksen ryhmät kouluihin"
            owners: [{ actor: sote-palvelut, role: lead }, { actor: jarjestot, role: partner, note: "ryhmien ohjaus" }]
            schedule: 9/2024–5/2025
            status: in-progress
            practices: [friends-ohjelma]
            description: >
              Ryhmät kokoontuvat kerran viikossa koulupäivän jälkeen,
              ja niitä ohjaa koulukuraattori yhdessä järjestön kanssa.
            resources: { funding: "valtionavustus", euros: 40000, personYears: 0.5 }
          - id: harrastukset
            title: "Maksuton harrastus jokaiselle yläkoululaiselle"
            owners:
              - actor: kunnat
                role: lead
            schedule: 2025-01-01/2026-12-31
            status: planned
`;
const bench=(k:string,f:()=>unknown)=>{for(let i=0;i<5000;i++)f();const s=performance.now();for(let i=0;i<10000;i++)f();console.log(k,((performance.now()-s)/10).toFixed(2)+'µs')};
console.log(sample.length, parsersAgree(sample));
for (const [n,t] of [['wide',sample],['latin',sample.replace('–','-')]] as const){
bench(n+' guard',()=>parsersAgree(t)); bench(n+' js-yaml',()=>load(t,{schema:CORE_SCHEMA}));}
