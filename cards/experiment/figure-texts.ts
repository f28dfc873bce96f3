import type { Texts } from '../kit/language.ts';

/** What the figures of an experiment can show, and what they show. */
const dutch = {
  seenTitle: 'Wat kun je hiermee zien?',
  noFigure:
    'Dit cijfer staat nog niet in Datawijzer. Tel daarom nu ook, en zet het aantal achter je maat, bijvoorbeeld ‘(nu 12)’. Dan kun je aan het eind vergelijken.',
  basis: (mean: string, periods: string) => `Nu is het gemiddeld ${mean}. Tot de einddatum zijn er ${periods}.`,
  seenFrom: (size: string) => `Een verschil zie je dan meestal pas vanaf ongeveer ${size}.`,
  tooSmall: (expected: string, size: string) =>
    `Een verschil van ${expected} zie je dan meestal niet: pas vanaf ongeveer ${size}. Meet langer, of kies een maat die vaker voorkomt.`,
  largeEnough: (expected: string, size: string) =>
    `Een verschil van ${expected} zie je dan meestal wel: dat kan vanaf ongeveer ${size}.`,
  method: (figures: string) =>
    `Berekend uit ${figures} van ervoor, niet door AI. In 8 van de 10 proeven valt zo’n verschil dan op (permutatietoets, 5%).`,
  slow: 'Dit cijfer gaat uit zichzelf langzaam op en neer. In het echt is er dus een groter verschil nodig.',
  cannot: {
    'too-few-before': 'Van ervoor zijn er minder dan 8 cijfers. Ik kan niet uitrekenen welk verschil je zou zien.',
    'too-few-after': 'Tot de einddatum is er te weinig om te vergelijken. Kies een latere dag.',
    constant: 'Dit cijfer was steeds hetzelfde. Ik kan niet uitrekenen welk verschil je zou zien.',
    stock:
      'Dit cijfer is een stand: elk cijfer hangt af van het vorige. Ik kan niet uitrekenen welk verschil je zou zien. Kies liever hoeveel erbij komt of eraf gaat.',
    hidden: 'Dit cijfer gaat over weinig mensen en is deels afgeschermd. Ik kan er hier niets over uitrekenen.',
  },
  outcomeTitle: 'Wat zegt het cijfer?',
  outcome: (before: string, figuresBefore: string, after: string, figuresAfter: string) =>
    `Ervoor gemiddeld ${before} (${figuresBefore}), tijdens de proef gemiddeld ${after} (${figuresAfter}).`,
  more: (size: string) => `Dat is ${size} meer.`,
  less: (size: string) => `Dat is ${size} minder.`,
  same: 'Dat is vrijwel gelijk.',
  verdicts: {
    'beyond-chance': 'Dat verschil is groter dan toeval meestal geeft.',
    chance: 'Zo’n verschil kan goed toeval zijn.',
    'too-few': 'Het zijn te weinig cijfers om te zeggen of dit meer is dan toeval.',
    'not-tested': 'Dit is een stand. Een toets op toeval past hier niet.',
  },
  noCause:
    'Dit zegt niet waardoor het komt. Het kan het seizoen zijn, of iets anders uit die tijd. Begon de proef toen het cijfer juist hoog of laag was? Dan schuift het vaak vanzelf terug.',
  noOutcome: {
    'too-few-before': 'Er zijn geen cijfers van ervoor om mee te vergelijken.',
    'too-few-after': 'Er is nog geen volledig cijfer uit de tijd van de proef.',
    hidden: 'Dit cijfer is deels afgeschermd. Ik vergelijk het hier niet.',
  },
};

export const figureTexts: Texts<typeof dutch> = {
  nl: dutch,
  en: {
    seenTitle: 'What can you see with this?',
    noFigure:
      'This figure is not in Datawijzer yet. So count it now as well, and put the number behind your measure, for example ‘(now 12)’. Then you can compare at the end.',
    basis: (mean, periods) => `The mean is now ${mean}. Until the end date there are ${periods}.`,
    seenFrom: (size) => `You will usually see a difference from about ${size}.`,
    tooSmall: (expected, size) =>
      `You will usually not see a difference of ${expected}: only from about ${size}. Measure for longer, or choose a measure that happens more often.`,
    largeEnough: (expected, size) =>
      `You will usually see a difference of ${expected}: that is possible from about ${size}.`,
    method: (figures) =>
      `Computed from ${figures} of before, not by AI. In 8 of 10 experiments such a difference is found then (permutation test, 5%).`,
    slow: 'This figure moves slowly by itself. In truth a larger difference is needed.',
    cannot: {
      'too-few-before': 'There are fewer than 8 figures of before. I cannot compute which difference you would see.',
      'too-few-after': 'Until the end date there is too little to compare. Choose a later day.',
      constant: 'This figure was always the same. I cannot compute which difference you would see.',
      stock:
        'This figure is a stock: each figure depends on the one before. I cannot compute which difference you would see. Rather choose how many come in or go out.',
      hidden: 'This figure is about few people and partly hidden. I cannot compute anything about it here.',
    },
    outcomeTitle: 'What does the figure say?',
    outcome: (before, figuresBefore, after, figuresAfter) =>
      `Before it the mean was ${before} (${figuresBefore}), during the experiment ${after} (${figuresAfter}).`,
    more: (size) => `That is ${size} more.`,
    less: (size) => `That is ${size} less.`,
    same: 'That is practically the same.',
    verdicts: {
      'beyond-chance': 'That difference is more than chance usually gives.',
      chance: 'Such a difference may well be chance.',
      'too-few': 'These are too few figures to tell whether this is more than chance.',
      'not-tested': 'This is a stock. A test of chance does not fit.',
    },
    noCause:
      'This does not say what it comes from. It may be the season, or something else of that time. Did it begin when the figure was high or low? Then it often moves back by itself.',
    noOutcome: {
      'too-few-before': 'There are no figures of before to compare with.',
      'too-few-after': 'There is no complete figure yet of the time of the experiment.',
      hidden: 'This figure is partly hidden. I do not compare it here.',
    },
  },
};
