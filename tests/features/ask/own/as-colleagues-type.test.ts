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
  });
});
