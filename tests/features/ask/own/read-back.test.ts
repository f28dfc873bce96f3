import assert from 'node:assert/strict';
import { answer, asksBack, tells } from './asking.ts';

describe('figures of which it is not sure that they were read as meant', () => {
  asksBack({
    'a number that has no part in it': [
      [
        'van 30 naar 40 meldingen, landelijk 22',
        /Ik lees:.* eerst 30, daarna 40\./,
        /Met 22 doe ik dan niets/,
        /Ja, zo bedoel/,
      ],
      ['van de 20 gingen er 15 vooruit en 9 achteruit', /Met 9 doe ik dan niets/],
      ['De lijst telde 80 in mei en 95 in oktober, er kwamen er 40 bij. Hoeveel gingen eruit volgens jou?', /40/],
    ],
    'a word that tells of something else': [
      ['p80 afhandeltijd 60 dagen, mediaan 22 dagen', /mediaan of percentiel/],
      ['De buren zeggen 310 gezinnen, de provincie telt 275', /verschillende bronnen/],
      ['vóór de verbouwing 60, tijdens 90, daarna 160', /eerdere tijd/],
      ['Heel 2024: 1.200 bezoeken. 2025 tot en met week 40: 1.100.', /tussenstand/, /eerst 1\.200/],
    ],
    'figures that do not go with how they were read': [
      ['jan 80 feb 170 mrt 240 apr 330', /optelsommen vanaf het begin/, /Cumulatief/],
      ['ze mochten maar 1 ding kiezen\n- bus 45%\n- fiets 61%', /percentage en het andere niet/],
      ['30 meldingen op 5.000 huishoudens, landelijk 4 per 1.000 inwoners', /andere groep/],
      ['Zo vaak werd een getal gekozen:\n4\t12\n5\t20\n6\t9\n7\t3\nhoeveel gemiddeld', /kolommen/],
      ['per kwartaal 15, 11, 13, 12, 14 en nu 26 valpartijen, erg?', /Met 26 doe ik dan niets/],
    ],
  });
  tells({
    'what is confirmed is worked out': [
      [
        'Ja, zo bedoel ik het: van 30 naar 40 meldingen, landelijk 22',
        /Van 30 naar 40 is 10 meer/,
        /Niet gebruikt: 22/,
      ],
    ],
  });
  tells(
    { 'in English': [['Yes, that is what I mean: from 30 to 40 reports, nationally 22', /From 30 to 40 is 10 more/]] },
    'en',
  );

  it('is surely meant when it is confirmed', () => {
    const found = answer('Ja, zo bedoel ik het: van 30 naar 40 meldingen, landelijk 22');
    assert.ok(found?.kind === 'own-figures' && found.isSurelyMeant);
  });

  it('asks with the words of the button alone where the figures are too long for it', () => {
    const found = answer(`van 30 naar 40 meldingen, landelijk 22 ${'en nog wat woorden erbij '.repeat(20)}`);
    assert.ok(found?.kind === 'choice');
    assert.equal(found.options[0]?.question, 'Ja, zo bedoel ik het');
  });
});
