/** Plan files as people write them, all within what the fast parser is trusted with. */
export const sixtyLines = `# Mielen hyvinvoinnin edistäminen
focusAreas:
  - id: mielen-hyvinvointi
    title: { fi: "Mielen hyvinvoinnin edistäminen", sv: "Främjande av psykiskt välbefinnande" }
    description: |
      Nuorten mielen hyvinvointi on alueen yhteinen asia.
      Työ tehdään kouluissa, kunnissa ja järjestöissä.
    goals:
      - id: yksinaisyys-vahenee
        title: "Nuorten yksinäisyys vähenee" # plain strings are in the plan's first language
        rationale: >-
          Joka kymmenes yläkoululainen kokee itsensä yksinäiseksi,
          ja osuus on kasvanut koko maassa.
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
            targets: [{ period: 2025, value: 10.0 }, { period: 2029, value: 8.5 }]
        actions:
          - id: kouluikaisten-ryhmat
            title: "Matalan kynnyksen ryhmät kouluihin"
            label: A1
            owners:
              - { actor: sote-palvelut, role: lead }
              - { actor: jarjestot, role: partner, note: "ryhmien ohjaus" }
            schedule: 9/2024–5/2025
            status: in-progress
            practices: [friends-ohjelma]
            resources: { funding: "valtionavustus", euros: 40000, personYears: 0.5 }
          - id: harrastukset
            title: "Maksuton harrastus jokaiselle yläkoululaiselle"
            label: A2
            owners:
              - actor: kunnat
                role: lead
            schedule: 2025-01-01/2026-12-31
            status: planned
          - id: nuorten-chat
            title: "Nuorten chat iltaisin ja viikonloppuisin"
            label: A3
            owners: [sote-palvelut]
            schedule: jatkuva
            status: done
            completed: 2025-03-31

      - id: uni
        title: "Nuoret nukkuvat enemmän"
        owners: [kunnat]
        actions:
          - id: unikoulu
            title: "Unikoulu kouluille"
            schedule: 2026
            status: planned
`;

/** Other forms that ordinary files hold: each must stay with the fast parser. */
export const ordinary: Readonly<Record<string, string>> = {
  "plain text":
    "goals:\n  - id: uni\n    title: Nuoret nukkuvat enemmän, ja hyvin\n    label: 1.2\n",
  "plain text over lines":
    "goals:\n  - id: uni\n    title: Nuoret nukkuvat\n      enemmän ja hyvin\n    label: A\n",
  "single quotes": "title: 'Nuorten ''oma'' tila'\nnote: 'x'\n",
  "value below its key": 'goals:\n  - title:\n      "Nuoret nukkuvat enemmän"\n    id: uni\n',
  "comments everywhere": "# a\n\ngoals: # b\n  # c\n  - id: uni # d\n    title: 'x' # e\n# f\n",
  "list at its key's column": "goals:\n- id: uni\n  title: x\n- id: ruoka\n",
  "braces over lines":
    "title:\n  {\n    fi: Uni,\n    sv: Sömn, # x\n  }\nowners: [\n    a,\n    b\n  ]\n",
  "start of document": "---\nformat: 1\n",
  CRLF: 'format: 1\r\ntitle: "Hyvinvointisuunnitelma"\r\nnote: |\r\n  yksi\r\n  kaksi\r\n\r\nx: 1\r\n',
  numbers:
    "a: 12\nb: -3\nc: 0.5\nd: -1.25\ne: 0\nvalue: 12.0\nf: 2025-06-01\ng: 9/2024\nh: 1.2.2025\ni: 12 %\nj: 10,5\n",
  words: "a: no\nb: on\nc: yes\nd: null\ne: true\nf: 1:30\ng: klo 12:30\nh: https://thl.fi/x#y\n",
  "literal with empty lines": "note: |\n  yksi\n\n  kaksi\n\n\nx: 1\n",
  "kept and folded": "a: >+\n  yksi\n\nb: |-\n  kaksi\n   kolme\nc: 1\n",
  "nested braces": "a: [{ b: { c: [1, 2] }, d: [] }, {}]\n",
  "no line end": "a: 1\nb: x",
};
