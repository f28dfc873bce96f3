import assert from 'node:assert/strict';
import { answer, tells, told } from './asking.ts';

describe('figures in time, too few or too long for a reading', () => {
  tells({
    'quarters against the same a year before': [
      [
        'kw1 2024 310, kw2 2024 280, kw3 2024 350, kw4 2024 390, kw1 2025 340, kw2 2025 300, kw3 2025 385, kw4 2025 430: groeit het?',
        /Kwartaal 4 van 2025 ligt 40 hoger dan een jaar eerder \(\+10,3%\)/,
        /Alle 4 liggen hoger/,
        /kwartaal 4 het hoogst en kwartaal 2 het laagst/,
        /Met 8 cijfers bereken ik geen grenzen/,
      ],
      ['Q1 40, Q2 52, Q3 38, Q4 61', /Zonder cijfers van een jaar eerder/, /geen grenzen/],
    ],
    'half-years': [
      [
        '1e halfjaar 2024 800, 2e halfjaar 2024 760, 1e halfjaar 2025 850, 2e halfjaar 2025 790',
        /Halfjaar 1 van 2025 ligt 50 hoger/,
        /Halfjaar 2 van 2025 ligt 30 hoger/,
      ],
      ['2024 H1 1.120, 2024 H2 1.060, 2025 H1 1.190', /Halfjaar 1 van 2025 ligt 70 hoger/],
    ],
    'runs of days over New Year': [
      [
        '29 december t/m 4 januari 2026: 40 meldingen, 5 t/m 11 januari 2026: 33 meldingen',
        /Van 40 naar 33 is 7 minder/,
      ],
      [
        '5 t/m 11 januari 2026: 33 meldingen, 29 december t/m 4 januari 2026: 40 meldingen',
        /Van 40 naar 33 is 7 minder/,
      ],
      [
        '22 t/m 28 december 2025: 31 meldingen, 29 december t/m 4 januari 2026: 40 meldingen',
        /Van 31 naar 40 is 9 meer/,
      ],
    ],
    years: [
      [
        'jaarcijfers: 2021 512, 2022 530, 2023 548, 2024 575',
        /Van 512 naar 575 is 63 meer/,
        /In 2023 was het 548, in 2024 575/,
        /Het steeg elke keer/,
      ],
    ],
    // Today is 22 November 2026.
    'a period that still goes on': [
      ['Klachten 2025: 310, 2026: 344', /Is de nieuwste periode al voorbij/, { not: /toeval/ }],
      ['Soort\t2025\t2026\nWmo\t310\t344\nJeugd\t120\t101', /Is de nieuwste periode al voorbij/],
      ['2023 290, 2024 301, 2025 310, 2026 280', /Is de nieuwste periode al voorbij/],
      ['Klachten 2024: 310, 2025: 344', { not: /al voorbij/ }],
      ['september 40, oktober 31', { not: /al voorbij/ }],
      ['oktober 31, november 22', /al voorbij/],
    ],
    'runs of days': [
      [
        '5 tot en met 11 oktober 47 meldingen, 12 tot en met 18 oktober 39',
        /Van 47 naar 39 is 8 minder/,
        { not: /Van 5 |Niet gebruikt/ },
      ],
      [
        '28 sept t/m 4 okt: 14; 5 t/m 11 okt: 19; 12-10 t/m 18-10: 11',
        /Van 5 tot en met 11 oktober was het 19, van 12 tot en met 18 oktober 11/,
      ],
    ],
    'stocks on dates': [
      [
        'op 1 januari 340 in zorg, 1 april 352, 1 juli 349, 1 oktober 371',
        /Van 340 naar 371 is 31 meer/,
        /Op 1 juli was het 349, op 1 oktober 371/,
        /Dit is een stand/,
        { not: /toeval/ },
      ],
      ['wachtlijst: 1 maart 44, 1 september 61', /17 meer/, /instroom en uitstroom/],
      ['per 31 december 2023 812 uitkeringen, per 31 december 2024 790', /22 minder/, /Dit is een stand/],
    ],
    'three to seven figures': [
      ['deze week 51, vorige week 47, week daarvoor 58', /van 47 tot 58/, /Is de nieuwste periode al voorbij/],
      ['vorige maand 37 meldingen, de maand daarvoor 29 en daarvoor 33', /van 29 naar 37/, /goed toeval/],
      ['meldingen in mei 20, juni 24, juli 18', /In juni was het 24, in juli 18/, /te weinig cijfers voor een trend/],
    ],
  });

  it('names week 53 where there is one', () => {
    assert.match(
      told('meldingen vanaf week 51 van 2026: 24, 31, 19'),
      /In week 52 van 2026 was het 31, in week 53 van 2026 19/,
    );
    assert.match(
      told('meldingen vanaf week 52 van 2025: 24, 31, 19'),
      /In week 1 van 2026 was het 31, in week 2 van 2026 19/,
    );
    assert.match(
      told('meldingen vanaf week 52: 24, 31, 19', 'nl', '2027-01-20'),
      /In week 53 was het 31, in week 1 19/,
    );
    assert.match(told('meldingen vanaf week 52: 24, 31, 19', 'nl', '2026-11-22'), /In week 1 was het 31, in week 2 19/);
  });

  it('asks which figure is right when a period is there twice', () => {
    assert.match(told('meldingen: 2026-W12 31, 2026-W12 28, 2026-W13 30'), /twee keer/);
  });

  it('puts rows back that run into each other', () => {
    assert.match(
      told('Aanmeldingen per weekweek 40: 31week 41: 28week 42: 35'),
      /In week 41 was het 28, in week 42 35/,
    );
    assert.match(told('mei: 31jun: 28jul: 35'), /In juni was het 28, in juli 35/);
    assert.equal(answer('KernAantalHoek 14Dal 22Berg 41')?.kind, 'own-figures');
  });
});

describe('dates with the month first', () => {
  tells(
    {
      'the first of a month is no thousand': [
        ['open cases on jan 1 140, jul 1 155', /From 140 to 155/, { not: /1,140/ }],
      ],
    },
    'en',
  );
});

describe('dates with a stroke', () => {
  tells({
    'the first of a month is no part of a whole': [
      ['wachtenden: 1/1 60, 1/4 66, 1/7 71', /Van 60 naar 71/, /Dit is een stand/, { not: /%.*van 1[02]/ }],
    ],
  });
});
