window.hyteSearch=[
["Painopiste","Mielen hyvinvointi","focus-areas/mieli.html","","",""],
["Ilmiö","Uni","focus-areas/mieli.html","Mielen hyvinvointi","",""],
["Tavoite","Nuoret nukkuvat enemmän","goals/nuoret-nukkuvat.html","Mielen hyvinvointi","Nuorten uni lisääntyy. Liian lyhyt yöuni on yleistä: arkisin loma-aikoina kysely Nukkuu alle 8 tuntia",""],
["Toimenpide","Unikoulu <kaikille>","actions/unikoulu.html","Nuoret nukkuvat enemmän","Alkoi 3 koulussa.",""],
["Toimenpide","Palvelut molemmilla kielillä","actions/kielet.html","","",""],
["Vastuutaho","HYTE-yksikkö","actors/hyte-yksikko.html","","HYTE-enheten",""],
["Vastuutaho","Kunnat","actors/kunnat.html","","Kommunerna",""],
["Vastuutaho","Aluehallitus","actors/aluehallitus.html","","Välfärdsområdesstyrelsen",""],
["Asiakirja","Lasten ja nuorten suunnitelma","documents.html#documents-lasten-suunnitelma","","",""]
];
