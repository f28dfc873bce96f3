import type { Texts } from '../kit/language.ts';

export type GuessNewsKey = 'empty' | 'unclear' | 'outside' | 'meant-percentage' | 'changed' | 'repeated';
export type LeaningKey = 'right' | 'gloomy' | 'rosy' | 'high' | 'low' | 'unknown';

export interface GameTexts {
  readonly title: string;
  readonly lead: string;
  readonly topic: string;
  readonly mixed: string;
  readonly begin: string;
  readonly place: (place: number, of: number) => string;
  readonly estimate: (unit: string) => string;
  readonly choose: string;
  readonly answer: string;
  readonly skip: string;
  readonly news: Readonly<Record<GuessNewsKey, (value: string) => string>>;
  readonly figure: string;
  readonly own: string;
  readonly notKnown: string;
  readonly verdicts: Readonly<Record<LeaningKey, string>>;
  readonly gap: (gap: string, isHigh: boolean) => string;
  readonly explains: string;
  readonly onwards: string;
  readonly source: (period: string) => readonly [string, string];
  readonly retrieved: (day: string) => string;
  readonly next: string;
  readonly finish: string;
  readonly before: string;
  readonly summary: (right: number, of: number) => string;
  readonly chance: (expected: string, of: number) => string;
  readonly near: string;
  readonly direction: Readonly<
    Record<'gloomy' | 'rosy' | 'unclear' | 'none', (gloomy: number, rosy: number) => string>
  >;
  readonly noGrade: string;
  readonly again: string;
  readonly round: string;
  readonly quizNews: Readonly<Record<'no-topic' | 'gone' | 'elsewhere' | 'no-questions', string>>;
}

export const gameTexts: Texts<GameTexts> = {
  nl: {
    title: 'Hoe gekleurd is ons beeld?',
    lead: 'Schat vijf cijfers uit het sociaal domein. Na elke vraag zie je het echte cijfer en waar het vandaan komt. Niemand anders ziet je antwoorden.',
    topic: 'Waarover?',
    mixed: 'Van alles wat',
    begin: 'Begin de quiz',
    place: (place, of) => `Vraag ${place} van ${of}`,
    estimate: (unit) => (unit === '%' ? 'Je schatting in procenten' : `Je schatting (${unit})`),
    choose: 'Je antwoord',
    answer: 'Dit is mijn antwoord',
    skip: 'Sla deze vraag over',
    news: {
      empty: () => 'Vul eerst een antwoord in. Weet je het niet? Gokken mag.',
      unclear: () => 'Dit kan ik niet lezen als één getal. Schrijf het in cijfers, bijvoorbeeld 12,5.',
      outside: (value) => `Ik lees ${value}. Dat kan hier niet, of het is wel heel ver weg. Is het een typefout?`,
      'meant-percentage': (value) =>
        `Bedoel je ${value}? Dan kun je zo verder. Anders schrijf je er zelf een procentteken bij.`,
      changed: () => 'Je was al verder. Dit is de vraag waar je nu bent.',
      repeated: () => 'Dit antwoord had ik al.',
    },
    figure: 'Het cijfer',
    own: 'Jouw schatting',
    notKnown: 'Overgeslagen',
    verdicts: {
      right: 'Dichtbij',
      gloomy: 'Somberder dan het is',
      rosy: 'Rooskleuriger dan het is',
      high: 'Te hoog',
      low: 'Te laag',
      unknown: 'Geen antwoord',
    },
    gap: (gap, isHigh) => `Je schatte ${gap} te ${isHigh ? 'hoog' : 'laag'}`,
    explains: 'Wat dit cijfer zegt en niet zegt',
    onwards: 'Meer hierover:',
    source: (period) => ['Bron: ', `. Het gaat over ${period}`],
    retrieved: (day) => `, opgehaald op ${day}`,
    next: 'Volgende vraag',
    finish: 'Bekijk hoe je het deed',
    before: 'Dit antwoord had ik al. Je kunt verder.',
    summary: (right, of) => `Je had er ${right} van de ${of} goed`,
    chance: (expected, of) => `Met gokken verwacht je ${expected} van de ${of}.`,
    near: 'Een schatting is goed als je er hooguit een vijfde naast zit. Bij procenten is hooguit 2 procentpunt ernaast ook goed.',
    direction: {
      gloomy: (gloomy, rosy) =>
        `Je beeld is vaker te somber dan te rooskleurig: ${gloomy} keer te somber, ${rosy} keer te rooskleurig.`,
      rosy: (gloomy, rosy) =>
        `Je beeld is vaker te rooskleurig dan te somber: ${rosy} keer te rooskleurig, ${gloomy} keer te somber.`,
      unclear: (gloomy, rosy) =>
        `Tot nu toe te somber: ${gloomy} keer. Te rooskleurig: ${rosy} keer. Dat is te weinig verschil om te zeggen welke kant je op kijkt.`,
      none: () => 'Je zat nergens duidelijk te somber of te rooskleurig.',
    },
    noGrade: 'Dit is geen cijfer voor jou. Het laat zien waar een beeld en de cijfers uit elkaar lopen.',
    again: 'Nog vijf vragen',
    round: 'Met je team? Typ ‘start quizronde’ in een kanaal of groepschat waar ik in zit.',
    quizNews: {
      'no-topic': 'Over dit onderwerp heb ik geen vragen.',
      gone: 'Deze vraag is er niet meer. Typ ‘quiz’ om verder te gaan.',
      elsewhere: 'De quiz doe je alleen voor jezelf. Ik stuur je de vraag in onze eigen chat.',
      'no-questions': 'Er zijn geen vragen meer over dit onderwerp.',
    },
  },
  en: {
    title: 'How coloured is our picture?',
    lead: 'Estimate five figures about social policy. After each question you see the real figure and where it comes from. Nobody else sees your answers.',
    topic: 'About what?',
    mixed: 'A bit of everything',
    begin: 'Begin the quiz',
    place: (place, of) => `Question ${place} of ${of}`,
    estimate: (unit) => (unit === '%' ? 'Your estimate as a percentage' : `Your estimate (${unit})`),
    choose: 'Your answer',
    answer: 'This is my answer',
    skip: 'Skip this question',
    news: {
      empty: () => 'Please fill in an answer first. Not sure? A guess is fine.',
      unclear: () => 'I cannot read this as one number. Write it in digits, with a comma for decimals: 12,5.',
      outside: (value) => `I read ${value}. That is not possible here, or very far off. Is it a typing error?`,
      'meant-percentage': (value) => `Do you mean ${value}? Then go on. Otherwise write a per cent sign yourself.`,
      changed: () => 'You were further already. This is the question where you are now.',
      repeated: () => 'I had this answer already.',
    },
    figure: 'The figure',
    own: 'Your estimate',
    notKnown: 'Skipped',
    verdicts: {
      right: 'Close',
      gloomy: 'Gloomier than it is',
      rosy: 'Rosier than it is',
      high: 'Too high',
      low: 'Too low',
      unknown: 'No answer',
    },
    gap: (gap, isHigh) => `Your estimate is ${gap} too ${isHigh ? 'high' : 'low'}`,
    explains: 'What this figure says and does not say',
    onwards: 'More about this:',
    source: (period) => ['Source: ', `. It is about ${period}`],
    retrieved: (day) => `, retrieved on ${day}`,
    next: 'Next question',
    finish: 'See how you did',
    before: 'I had this answer already. You can go on.',
    summary: (right, of) => `You had ${right} of ${of} right`,
    chance: (expected, of) => `By guessing you may expect ${expected} of ${of}.`,
    near: 'An estimate counts as right when it is at most a fifth off, or for percentages at most 2 percentage points.',
    direction: {
      gloomy: (gloomy, rosy) =>
        `Your picture is more often too gloomy than too rosy: ${gloomy} times too gloomy, ${rosy} times too rosy.`,
      rosy: (gloomy, rosy) =>
        `Your picture is more often too rosy than too gloomy: ${rosy} times too rosy, ${gloomy} times too gloomy.`,
      unclear: (gloomy, rosy) =>
        `Too gloomy until now: ${gloomy} times. Too rosy: ${rosy} times. That is too little difference to say which way you lean.`,
      none: () => 'You were nowhere clearly too gloomy or too rosy.',
    },
    noGrade: 'This is no grade. It shows where a picture and the figures part.',
    again: 'Five more questions',
    round: 'With your team? Type ‘start quiz round’ in a channel or group chat that I am in.',
    quizNews: {
      'no-topic': 'I have no questions about this.',
      gone: 'This question is no longer there. Type ‘quiz’ to go on.',
      elsewhere: 'The quiz is yours alone. I am sending you the question in our own chat.',
      'no-questions': 'There are no more questions about this.',
    },
  },
};
