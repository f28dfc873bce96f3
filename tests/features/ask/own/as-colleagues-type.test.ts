import { tells } from './asking.ts';

describe('parts, rates and targets as colleagues type them', () => {
  tells({
    'a whole with its parts behind it': [
      [
        'Er waren 180 intakes; 90 telefonisch, 60 thuis, 30 op kantoor',
        /Telefonisch: 90 is 50% van het geheel/,
        /klopt met het totaal van 180/,
      ],
      ['we deden 250 onderzoeken, 200 afgerond, de rest loopt nog', /Afgerond: 200 is 80%/, /50 is 20% van het geheel/],
    ],
    // R: poisson.exact via qchisq(0.025, 2k)/2 and qchisq(0.975, 2k + 2)/2; scipy 1.17 gives the same.
    'so many per so many inhabitants, when that is asked': [
      [
        '46 aanrijdingen bij 21.000 inwoners, hoeveel is dat per 10.000?',
        /46 op 21\.000 is 21,9 per 10\.000/,
        /van 16,0 tot 29,2/,
        { not: /verschil/ },
      ],
      ['Per 1.000 jongeren graag: 33 meldingen, 6.600 jongeren', /33 op 6\.600 is 5,0 per 1\.000/],
      [
        'wij 4 per 1.000 met 30.000 inwoners, de regio 6 per 1.000 met 15.000 inwoners',
        /120 op 30\.000 is 4,0 per 1\.000/,
        /90 op 15\.000 is 6,0 per 1\.000/,
      ],
    ],
    'a rate of elsewhere on our own number': [
      [
        '1 op de 6 huishoudens heeft het krap, hoeveel zijn dat er dan bij ons? wij hebben 12.000 huishoudens',
        /1 op de 6 zou op 12\.000 uitkomen op ongeveer 2\.000/,
        /even vaak voorkomt/,
        { not: /steekproef|Niet gebruikt/ },
      ],
      ['8 bezwaren per 1.000 besluiten, hoeveel zijn dat er bij 5.500 besluiten?', /ongeveer 44/],
    ],
    'a response without the word': [
      ['320 verstuurd, 80 terug', /De respons is 25%: 80 van de 320/],
      [
        'vragenlijst naar 900 ouders gestuurd, 120 ingevuld, 90 daarvan tevreden',
        /De respons is 13,3%: 120 van de 900/,
        /75% van hen, dat zijn 90 mensen/,
        { not: /Niet gebruikt|Hoeveel mensen kregen/ },
      ],
      ['belronde: 200 gebeld, 110 bereikt, 44 doen mee', /110 van de 200/, /40% van hen, dat zijn 44/],
    ],
    'answers that do not add up to a hundred': [
      ['tevreden 58%, neutraal 30%, ontevreden 18%', /Samen is dat 106%/, /Kon iemand meer antwoorden geven/],
      ['50% ja, 30% nee, 8% weet niet', /Samen is dat 88%/, /Er mist nog 12%/],
      ['33% ja, 33% nee, 33% weet niet', /Samen is dat 99%/, /afronding/],
    ],
    'more than a hundred percent': [
      ['106% van de leerlingen kwam opdagen, kan dat?', /106% kan niet/, /dubbel/],
      ['we zitten op 118% van de begroting', /18% meer dan begroot/],
      ['doelbereik 109%, mooi toch? doel gehaald', /9% boven wat er was afgesproken/],
    ],
    'a limit beside parts of a whole': [
      [
        'maximaal 4% uitval afgesproken, er waren 9 uitvallers op 150 deelnemers',
        /9 van 150 is 6%/,
        /6% haalt het doel van 4% niet/,
      ],
      // binom.test(120, 160, 0.8): p = 0.115.
      ['streefwaarde 80% tevreden, wij halen 75% (n=160)', /120 van 160 is 75%/, /toeval zijn/],
      [
        'kpi terugbellen binnen 3 dagen = 90%: mei 88% juni 93% juli 91%',
        /2 van de 3 keer is het doel van 90% gehaald/,
      ],
    ],
    'over a budget': [
      [
        'we zitten 90k boven de begroting van 1,5 miljoen',
        /90\.000 op een begroting van 1\.500\.000 is 6%/,
        { not: /onder/ },
      ],
    ],
    'ours beside a larger whole': [
      [
        'wij 530 euro, landelijk 500',
        /Naast elkaar: 530 euro; landelijk 500 euro/,
        /30 euro hoger dan het tweede, ofwel 6%/,
      ],
      [
        'gemiddelde duur bij ons 9 weken, regio 7,5 weken',
        /1,5 hoger dan het tweede, ofwel 20%/,
        /toeval/,
        { not: /beter|slechter/ },
      ],
      // The whole holds the area, so that the rest is what it is held against: poisson.test(c(20, 30), c(5000, 25000)), p = 0.0002.
      [
        'In Veen 20 meldingen op 5.000 inwoners, gemeentebreed 50 op 30.000',
        /Gemeentebreed zonder Veen: 30 op 25\.000 is 1,2 per 1\.000/,
        /groter dan toeval/,
      ],
    ],
    'two columns in time of which one may be a part of the other': [
      [
        'jaar\t2023\t2024\t2025\naanvragen\t300\t310\t320\nafgerond\t280\t290\t291',
        /‘afgerond’ als een deel van ‘aanvragen’/,
        /291 van 320/,
      ],
    ],
    'times without a date': [
      ['aanvragen: 12 deze week, 18 vorige, 15 de week ervoor', /laatste stap ging van 18 naar 12/, /al voorbij/],
      ['afgelopen vier weken 11, 14, 9 en 13 klachten', /van 9 tot 14/, /van 9 naar 13/, { not: /groep/ }],
      ['gisteren 30, vandaag 22 bellers', /Van 30 naar 22/, /al voorbij/, { not: /groep/ }],
      ['1e helft maart 30 en 2e helft 48', /1e helft maart: 30, dat is 2 per dag/, /2e helft: 48, dat is 3 per dag/],
      ['per kwartaal: 20 18 31 22 24 19 35 23', /^Het laatste cijfer ligt 1 hoger dan een jaar eerder/],
    ],
    'tables as they are pasted': [
      ['2024 2025\nHoek 31 44\nDal 52 49', /Hoek: van 31 naar 44/, /Dal: van 52 naar 49/, { not: /2\.025/ }],
      // 46023 is 1 January 2026 in Excel.
      ['46023 31\n46054 28\n46082 36', /In februari 2026 was het 28, in maart 2026 36/, { not: /46/ }],
      ['46030;12\n46037;15\n46044;9', /week 3 van 2026.*week 4 van 2026/i],
      ['Aanvragen per maandjan 51feb 48mrt 54apr 62', /van 48 tot 62/, { not: /Niet gebruikt/ }],
      [
        'Maand Instroom Uitstroom Mei 41 38 Juni 37 40 Juli 45 34',
        /Instroom: loopt van 37 tot 45/,
        /Uitstroom: loopt van 34 tot 40/,
      ],
      ['WijkInwonersMeldingenHoek340012Dal510031Veen28009', /aan elkaar geplakt/],
      ['KernAantalKlachtenHoek3.40012Dal5.10031', /aan elkaar geplakt/],
    ],
    'a price beside how many': [
      [
        'uurtarief van 50 naar 55 en uren van 1.000 naar 900',
        /Het bedrag ging van 50\.000 naar 49\.500: -1%/,
        /eerst 50 en daarna 55: \+10%/,
      ],
      ['subsidie 30.000 voor 50 deelnemers, nu 28.000 voor 40', /30\.000 gedeeld door 50 is 600/, /\+16,7%/],
    ],
    'what follows from two stocks': [
      [
        'nu 80 wachtenden, was 4 maanden geleden 70, er kwamen 45 bij. hoeveel zijn er uitgestroomd?',
        /Er gingen er dus 35 af/,
      ],
      ['begin jaar 90 op de lijst, nu 84, er gingen 30 weg. hoeveel kwamen er bij?', /Er kwamen er dus 24 bij/],
    ],
    'marks and durations with how many they are of': [
      [
        'vragenlijst: 40 reacties, rapportcijfer 7,2. vorig jaar 52 reacties en een 7,6',
        /Van 7,6 naar 7,2/,
        /standaardafwijking/,
        { not: /Niet gebruikt|toeval meestal/ },
      ],
      [
        'wachttijd was 6 weken en nu 9 weken bij 30 mensen',
        /Van 6 naar 9 is 3 meer/,
        { not: /mediaan is|losse zaken/ },
      ],
    ],
    'one thing in two sources': [
      [
        'Waarom staat er in het dashboard 500 en in mijn lijst 480?',
        /schelen 20, dat is 4% van het hoogste cijfer/,
        /geen stijging of daling en geen toeval/,
      ],
    ],
    'what follows, unless it is about a few people': [
      [
        'stand 1 mei 2025: 240, stand 1 mei 2026: 260, instroom in dat jaar 90. dus uitstroom?',
        /Er gingen er dus 70 af/,
      ],
      [
        'nu 45 wachtenden, vorige maand 44, er kwamen 5 bij. hoeveel uitgestroomd?',
        /Dat reken ik niet uit/,
        { not: /dus 4/ },
      ],
      ['340 aanvragen, 337 toegekend, rest afgewezen', /Dat reken ik niet uit/, { not: /Rest/ }],
      [
        'In de eerste drie kwartalen 2025 600 vragen, in heel 2025 800. Hoeveel in Q4?',
        /Q4: 200 is 25%/,
        { not: /toeval/ },
      ],
    ],
    'a mean of so many': [
      ['gem. 1,5 voorziening per client, 400 clienten, hoeveel voorzieningen zijn dat', /1,5 keer 400 is ongeveer 600/],
      [
        '12 mnd voor de start gemiddeld 20 per maand, 6 mnd erna gemiddeld 25',
        /12 mnd: 240, dat is 20 per maand/,
        /6 mnd: 150, dat is 25 per maand/,
      ],
    ],
    'of and against in Dutch': [
      ['ik wil weten of 15 klachten in 2025 tegen 9 in 2024 iets zegt', /Van 9 naar 15/, { not: /9 van 15/ }],
    ],
    'who could be reached': [
      [
        'doelgroep is 4.200 jongeren, bereik was 1.050. norm 30%',
        /1\.050 van 4\.200 is 25%/,
        /haalt het doel van 30% niet/,
      ],
    ],
    'the newest beside two earlier times': [
      [
        '6,4% verzuim, vorig kwartaal 5,9 en vorig jaar zelfde kwartaal 6,1',
        /Vorig kwartaal: van 5,9% naar 6,4% is 0,5 procentpunt meer/,
        /Vorig jaar: van 6,1% naar 6,4% is 0,3 procentpunt meer/,
      ],
    ],
    'a range of periods, and one more': [
      [
        'week 31 t/m 33: 20, 18, 24 en week 34 nog niet compleet: 9',
        /In week 33 was het 24, in week 34 9/,
        /al voorbij/,
      ],
      [
        '2025 per maand 40 42 38 51 47 36 29 33 45 48 44 41, 2026 t/m september 43 45 41 49 52 38 30 35 46',
        /Januari: van 40 naar 43/,
        /September: van 45 naar 46/,
        { not: /Niet gebruikt|Oktober/ },
      ],
    ],
    'a budget beside the year before': [
      [
        'budget 5 mln; t/m juni uitgegeven 2,6 mln; vorig jaar t/m juni 2,2 van 4,4',
        /52% van de begroting op/,
        /Een jaar eerder was op dat moment 50% op/,
      ],
    ],
    'days of a week': [
      [
        'maandag 14 bellers, dinsdag 25, woensdag 11, is dinsdag raar?',
        /Dinsdag is het hoogst: 25, dat is 50%/,
        /meer dan toeval/,
        { not: /groep|laatste stap|na een hoog cijfer/ },
      ],
    ],
    'side by side without names': [
      [
        'onze 5 scholen: verzuim 4,2 / 5,1 / 3,8 / 7,0 / 4,4. Welke springt eruit?',
        /geen ranglijst/,
        { not: /laatste stap/ },
      ],
    ],
    'a term set by law': [
      [
        'Het duurt gemiddeld 38 dagen, de wettelijke termijn is 56. Goed dus?',
        /18 dagen onder/,
        /niet dat iedereen op tijd is/,
      ],
    ],
    'a rate of response': [['150 vragenlijsten, 40% respons', /De respons is 40%: 60 van de 150/]],
    'a mean, a median and the longest': [
      ['gemiddeld 33 dagen, mediaan 20, max 210', /De mediaan is 20 dagen/, { not: /doel/ }],
    ],
    'higher and lower in Dutch': [['Q2 was 20% hoger dan Q1, Q3 weer 20% lager. gelijk dus?', /-4%/]],
    'staff that is said once': [
      [
        'Ons team heeft 360 zaken met 12 man, de buren 350 met 10',
        /360 gedeeld door 12 is 30/,
        /350 gedeeld door 10 is 35/,
      ],
    ],
    'a margin some words later': [['Wij hebben 12% laaggeletterden volgens het CBS, marge 2%', /van 10% tot 14%/]],
  });
});
