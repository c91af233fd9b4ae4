window.hyteSearch=[
["Insatsområde","Psykiskt välbefinnande","focus-areas/mieli.html","","",""],
["Fenomen","Sömn","focus-areas/mieli.html","Psykiskt välbefinnande","",""],
["Mål","De unga sover mer","goals/nuoret-nukkuvat.html","Psykiskt välbefinnande","De unga sover mer. För lite sömn är vanligt. Sover mindre än 8 timmar",""],
["Åtgärd","Sömnskola för <alla>","actions/unikoulu.html","De unga sover mer","Började i 3 skolor.",""],
["Åtgärd","Service på båda språken","actions/kielet.html","","",""],
["Ansvarig","HYTE-enheten","actors/hyte-yksikko.html","","HYTE-yksikkö",""],
["Ansvarig","Kommunerna","actors/kunnat.html","","Kunnat",""],
["Ansvarig","Välfärdsområdesstyrelsen","actors/aluehallitus.html","","Aluehallitus",""],
["Dokument","Plan för barn och unga","documents.html#documents-lasten-suunnitelma","","",""]
];
