/**
 * Municipalities of mainland Finland on 1 January 2026 (Statistics Finland, classification of municipalities 2026, and
 * its key to counties of the same year), with their languages of 2023–2032 (1385/2022). A county's municipalities stand
 * behind its key: code, Finnish name, "=" Swedish name where it differs, "/fs" for a bilingual municipality with a
 * Finnish majority, "/sf" with a Swedish one. Åland's sixteen are not among them: the laws on wellbeing services
 * counties do not apply there.
 */
export const municipalityList = `
HVA01: 018 Askola; 407 Lapinjärvi=Lappträsk/fs; 434 Loviisa=Lovisa/fs; 504 Myrskylä=Mörskom/fs;
  616 Pukkila; 638 Porvoo=Borgå/fs; 753 Sipoo=Sibbo/fs
HVA02: 106 Hyvinkää=Hyvinge; 186 Järvenpää=Träskända; 505 Mäntsälä; 543 Nurmijärvi;
  611 Pornainen=Borgnäs; 858 Tuusula=Tusby
HVA03: 049 Espoo=Esbo/fs; 078 Hanko=Hangö/fs; 149 Inkoo=Ingå/sf; 224 Karkkila=Högfors;
  235 Kauniainen=Grankulla/fs; 257 Kirkkonummi=Kyrkslätt/fs; 444 Lohja=Lojo/fs;
  710 Raasepori=Raseborg/sf; 755 Siuntio=Sjundeå/fs; 927 Vihti=Vichtis
HVA04: 092 Vantaa=Vanda/fs; 245 Kerava=Kervo
HVA05: 019 Aura; 202 Kaarina=S:t Karins; 284 Koski Tl=Koskis; 304 Kustavi=Gustavs;
  322 Kemiönsaari=Kimitoön/sf; 400 Laitila=Letala; 423 Lieto=Lundo; 430 Loimaa;
  445 Parainen=Pargas/sf; 480 Marttila=S:t Mårtens; 481 Masku; 503 Mynämäki=Virmo;
  529 Naantali=Nådendal; 538 Nousiainen=Nousis; 561 Oripää; 577 Paimio=Pemar; 631 Pyhäranta;
  636 Pöytyä; 680 Raisio=Reso; 704 Rusko; 734 Salo; 738 Sauvo=Sagu; 761 Somero;
  833 Taivassalo=Tövsala; 853 Turku=Åbo/fs; 895 Uusikaupunki=Nystad; 918 Vehmaa=Vemo
HVA06: 050 Eura; 051 Eurajoki=Euraåminne; 079 Harjavalta; 102 Huittinen=Vittis; 181 Jämijärvi;
  214 Kankaanpää; 230 Karvia; 271 Kokemäki=Kumo; 484 Merikarvia=Sastmola; 531 Nakkila;
  608 Pomarkku=Påmark; 609 Pori=Björneborg; 684 Rauma=Raumo; 747 Siikainen=Siikais; 783 Säkylä;
  886 Ulvila=Ulvsby
HVA07: 061 Forssa; 082 Hattula; 086 Hausjärvi; 103 Humppila; 109 Hämeenlinna=Tavastehus;
  165 Janakkala; 169 Jokioinen=Jockis; 433 Loppi; 694 Riihimäki; 834 Tammela; 981 Ypäjä
HVA08: 020 Akaa=Ackas; 108 Hämeenkyrö=Tavastkyro; 143 Ikaalinen=Ikalis; 177 Juupajoki;
  211 Kangasala; 250 Kihniö; 291 Kuhmoinen=Kuhmois; 418 Lempäälä; 508 Mänttä-Vilppula;
  536 Nokia; 562 Orivesi; 581 Parkano; 604 Pirkkala=Birkala; 619 Punkalaidun; 635 Pälkäne;
  702 Ruovesi; 790 Sastamala; 837 Tampere=Tammerfors; 887 Urjala; 908 Valkeakoski;
  922 Vesilahti; 936 Virrat=Virdois; 980 Ylöjärvi
HVA09: 016 Asikkala; 081 Hartola=Gustav Adolfs; 098 Hollola; 111 Heinola; 142 Iitti=Itis;
  316 Kärkölä; 398 Lahti=Lahtis; 560 Orimattila; 576 Padasjoki; 781 Sysmä
HVA10: 075 Hamina=Fredrikshamn; 285 Kotka; 286 Kouvola; 489 Miehikkälä; 624 Pyhtää=Pyttis/fs;
  935 Virolahti=Vederlax
HVA11: 153 Imatra; 405 Lappeenranta=Villmanstrand; 416 Lemi; 441 Luumäki; 580 Parikkala;
  689 Rautjärvi; 700 Ruokolahti=Ruokolax; 739 Savitaipale; 831 Taipalsaari
HVA12: 046 Enonkoski; 097 Hirvensalmi; 178 Juva; 213 Kangasniemi; 491 Mikkeli=S:t Michel;
  507 Mäntyharju; 593 Pieksämäki; 623 Puumala; 681 Rantasalmi; 740 Savonlinna=Nyslott;
  768 Sulkava
HVA13: 140 Iisalmi=Idensalmi; 171 Joroinen=Jorois; 204 Kaavi; 239 Keitele; 263 Kiuruvesi;
  297 Kuopio; 402 Lapinlahti; 420 Leppävirta; 595 Pielavesi; 686 Rautalampi; 687 Rautavaara;
  749 Siilinjärvi; 762 Sonkajärvi; 778 Suonenjoki; 844 Tervo; 857 Tuusniemi; 915 Varkaus;
  921 Vesanto; 925 Vieremä
HVA14: 090 Heinävesi; 146 Ilomantsi=Ilomants; 167 Joensuu; 176 Juuka=Juga; 260 Kitee=Kides;
  276 Kontiolahti=Kontiolax; 309 Outokumpu; 422 Lieksa; 426 Liperi=Libelits; 541 Nurmes;
  607 Polvijärvi; 707 Rääkkylä; 848 Tohmajärvi
HVA15: 077 Hankasalmi; 172 Joutsa; 179 Jyväskylä; 182 Jämsä; 216 Kannonkoski; 226 Karstula;
  249 Keuruu=Keuru; 256 Kinnula; 265 Kivijärvi; 275 Konnevesi; 312 Kyyjärvi; 410 Laukaa=Laukas;
  435 Luhanka; 495 Multia; 500 Muurame; 592 Petäjävesi; 601 Pihtipudas; 729 Saarijärvi;
  850 Toivakka; 892 Uurainen; 931 Viitasaari; 992 Äänekoski
HVA16: 005 Alajärvi; 010 Alavus=Alavo; 052 Evijärvi; 145 Ilmajoki=Ilmola; 151 Isojoki=Storå;
  152 Isokyrö=Storkyro; 218 Karijoki=Bötom; 232 Kauhajoki; 233 Kauhava; 300 Kuortane;
  301 Kurikka; 403 Lappajärvi; 408 Lapua=Lappo; 743 Seinäjoki; 759 Soini; 846 Teuva=Östermark;
  934 Vimpeli=Vindala; 989 Ähtäri=Etseri
HVA17: 231 Kaskinen=Kaskö/fs; 280 Korsnäs/sf; 287 Kristiinankaupunki=Kristinestad/sf;
  288 Kruunupyy=Kronoby/sf; 399 Laihia=Laihela; 440 Luoto=Larsmo/sf; 475 Maalahti=Malax/sf;
  499 Mustasaari=Korsholm/sf; 545 Närpiö=Närpes/sf; 598 Pietarsaari=Jakobstad/sf;
  599 Pedersören kunta=Pedersöre/sf; 893 Uusikaarlepyy=Nykarleby/sf; 905 Vaasa=Vasa/fs;
  946 Vöyri=Vörå/sf
HVA18: 074 Halsua=Halso; 217 Kannus; 236 Kaustinen=Kaustby; 272 Kokkola=Karleby/fs;
  421 Lestijärvi; 584 Perho; 849 Toholampi; 924 Veteli=Vetil
HVA19: 009 Alavieska; 069 Haapajärvi; 071 Haapavesi; 072 Hailuoto=Karlö; 139 Ii=Ijo;
  208 Kalajoki; 244 Kempele; 305 Kuusamo; 317 Kärsämäki; 425 Liminka=Limingo; 436 Lumijoki;
  483 Merijärvi; 494 Muhos; 535 Nivala; 563 Oulainen; 564 Oulu=Uleåborg; 615 Pudasjärvi;
  625 Pyhäjoki; 626 Pyhäjärvi; 630 Pyhäntä; 678 Raahe=Brahestad; 691 Reisjärvi; 746 Sievi;
  748 Siikajoki; 785 Vaala; 791 Siikalatva; 832 Taivalkoski; 859 Tyrnävä; 889 Utajärvi;
  977 Ylivieska
HVA20: 105 Hyrynsalmi; 205 Kajaani=Kajana; 290 Kuhmo; 578 Paltamo; 620 Puolanka; 697 Ristijärvi;
  765 Sotkamo; 777 Suomussalmi
HVA21: 047 Enontekiö=Enontekis; 148 Inari=Enare; 240 Kemi; 241 Keminmaa; 261 Kittilä;
  273 Kolari; 320 Kemijärvi; 498 Muonio; 583 Pelkosenniemi; 614 Posio; 683 Ranua; 698 Rovaniemi;
  732 Salla; 742 Savukoski; 751 Simo; 758 Sodankylä; 845 Tervola; 851 Tornio=Torneå; 854 Pello;
  890 Utsjoki; 976 Ylitornio=Övertorneå
KU091: 091 Helsinki=Helsingfors/fs
`;
