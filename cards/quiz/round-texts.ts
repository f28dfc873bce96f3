import type { Texts } from '../kit/language.ts';

export type GuessProblem = 'empty' | 'unclear' | 'outside' | 'meant-percentage';
export type MostKey = 'right' | 'gloomy' | 'rosy' | 'high' | 'low' | 'unknown' | 'divided' | 'few' | 'changed';
export type RoundNewsKey =
  | 'pulse-elsewhere'
  | 'pulse-not-yours'
  | 'pulse-this-month'
  | 'elsewhere'
  | 'gone'
  | 'closed'
  | 'not-yours'
  | 'answered-before'
  | 'no-topic'
  | 'asked-before'
  | 'nothing-to-repeat'
  | 'none-open'
  | 'nobody-sees';

export interface RoundTexts {
  readonly title: (topic: string | null) => string;
  readonly lead: (questions: number) => string;
  readonly repeated: string;
  readonly rules: (fewest: number, until: string) => string;
  readonly join: string;
  readonly close: string;
  readonly formLead: string;
  readonly noIdea: string;
  readonly send: string;
  readonly problems: Readonly<Record<GuessProblem, string>>;
  readonly fix: string;
  readonly thanks: string;
  readonly before: string;
  readonly answered: (answered: number, fewest: number) => string;
  readonly waits: string;
  readonly sureTitle: string;
  readonly sure: (answered: number, fewest: number) => string;
  readonly closeAnyway: string;
  readonly closed: string;
  readonly tooFew: (answered: number, fewest: number) => string;
  readonly below: (answered: number) => string;
  readonly resultTitle: string;
  readonly took: (participants: number) => string;
  readonly quarters: readonly [string, string, string, string];
  readonly chance: (expected: string, of: number) => string;
  readonly sides: (gloomy: number, rosy: number, of: number) => string;
  readonly figure: (figure: string) => string;
  readonly most: Readonly<Record<MostKey, string>>;
  readonly gap: (gap: string, isHigh: boolean) => string;
  readonly movement: Readonly<Record<'closer' | 'further' | 'unclear', string>>;
  readonly sawBefore: string;
  readonly protects: string;
  readonly again: (from: string) => string;
  readonly tooSoon: (from: string) => string;
  readonly news: Readonly<Record<RoundNewsKey, string>>;
}

export const roundTexts: Texts<RoundTexts> = {
  nl: {
    title: (topic) => (topic ? `Quizronde: ${topic}` : 'Quizronde: hoe gekleurd is ons beeld?'),
    lead: (questions) => `${questions} vragen over echte cijfers. Schat eerst zelf, daarna zie je samen hoe het zit.`,
    repeated: 'Dit zijn dezelfde vragen als de eerste keer. Zo zie je of jullie beeld is verschoven.',
    rules: (fewest, until) =>
      `Niemand ziet jouw antwoorden. De uitslag komt hier als minstens ${fewest} mensen meedoen. De ronde sluit uiterlijk op ${until}.`,
    join: 'Doe mee',
    close: 'Sluit de ronde',
    formLead: 'Alleen jij ziet dit formulier. Weet je iets niet? Gok, of schrijf ‘geen idee’.',
    noIdea: 'Geen idee',
    send: 'Verstuur mijn antwoorden',
    problems: {
      empty: 'Hier staat nog niets. Gok, of schrijf ‘geen idee’.',
      unclear: 'Dit kan ik niet lezen als één getal. Schrijf het in cijfers, bijvoorbeeld 12,5.',
      outside: 'Dit getal kan hier niet, of het is heel ver weg. Is het een typefout?',
      'meant-percentage': 'Schrijf een percentage als 12, of zet er een procentteken bij als je minder dan 1% bedoelt.',
    },
    fix: 'Nog niet verstuurd. Kijk bij de vragen met een opmerking.',
    thanks: 'Dank je, je antwoorden zijn binnen',
    before: 'Je antwoorden waren al binnen',
    answered: (answered, fewest) =>
      answered < fewest
        ? `${took(answered, 'nu ')} Voor een uitslag zijn er minstens ${fewest} nodig.`
        : `${took(answered, 'nu ')} Dat is genoeg voor een uitslag.`,
    waits: 'De uitslag komt in dit gesprek als de ronde sluit.',
    sureTitle: 'Nu sluiten?',
    sure: (answered, fewest) =>
      `${took(answered, 'pas ')} Er zijn er ${fewest} nodig. Sluit je nu, dan is er geen uitslag en gaan de antwoorden weg.`,
    closeAnyway: 'Sluit toch',
    closed: 'Deze ronde is gesloten',
    tooFew: (answered, fewest) =>
      `${took(answered)} Dat is minder dan ${fewest}, dus er is geen uitslag. De antwoorden zijn gewist.`,
    below: (answered) =>
      `Er deden ${answered} mensen mee. De uitslag staat hieronder. De losse antwoorden zijn gewist.`,
    resultTitle: 'Uitslag van de quizronde',
    took: (participants) => `${participants} mensen deden mee.`,
    quarters: [
      'Minder dan een kwart van de antwoorden was goed.',
      'Tussen een kwart en de helft van de antwoorden was goed.',
      'Tussen de helft en driekwart van de antwoorden was goed.',
      'Driekwart of meer van de antwoorden was goed.',
    ],
    chance: (expected, of) => `Met gokken verwacht je ${expected} van de ${of} goed.`,
    sides: (gloomy, rosy, of) =>
      gloomy + rosy === 0
        ? 'Bij geen enkele vraag zaten de meesten te somber of te rooskleurig.'
        : `Bij ${gloomy} van de ${of} vragen waren de meesten te somber, bij ${rosy} te rooskleurig.`,
    figure: (figure) => `Het cijfer: ${figure}`,
    most: {
      right: 'De meesten zaten dichtbij',
      gloomy: 'De meesten waren te somber',
      rosy: 'De meesten waren te rooskleurig',
      high: 'De meesten zaten te hoog',
      low: 'De meesten zaten te laag',
      unknown: 'De meesten gaven geen antwoord',
      divided: 'Jullie antwoorden liepen uiteen',
      few: 'Te weinig antwoorden om iets te zeggen',
      changed: 'Niet meer zoals de eerste keer',
    },
    gap: (gap, isHigh) => `Het midden van jullie schattingen lag ongeveer ${gap} te ${isHigh ? 'hoog' : 'laag'}.`,
    movement: {
      closer: 'Jullie zitten dichter bij de cijfers dan de eerste keer.',
      further: 'Jullie zitten verder van de cijfers dan de eerste keer.',
      unclear:
        'Of jullie beeld is verschoven, is niet te onderscheiden van toeval. In een kleine groep is dat bijna altijd zo.',
    },
    sawBefore: 'Wie toen meedeed, zag de antwoorden al. Hieronder staat wat hetzelfde bleef.',
    protects:
      'Niemand mag te herkennen zijn. Daarom is er grof afgerond, en telt één deelnemer niet mee, door loting. Een schatting is goed als die er hooguit een vijfde naast zit. Bij procenten is hooguit 2 procentpunt ernaast ook goed.',
    again: (from) => `Benieuwd of jullie beeld verschuift? Typ vanaf ${from} ‘herhaal de ronde’.`,
    tooSoon: (from) => `Deze vragen zijn hier kort geleden gesteld. Herhalen kan vanaf ${from}.`,
    news: {
      'pulse-elsewhere':
        'Een polsslag start je waar je team is. Typ ‘start polsslag’ in een kanaal of groepschat waar ik in zit, en noem mij erbij.',
      'pulse-not-yours': 'Een polsslag kan alleen een manager of coördinator starten.',
      'pulse-this-month': 'Deze maand was hier al een polsslag. Volgende maand kan het weer.',
      elsewhere:
        'Een quizronde start je waar je team is. Typ ‘start quizronde’ in een kanaal of groepschat waar ik in zit, en noem mij erbij. Alleen oefenen? Typ ‘quiz’.',
      gone: 'Deze ronde ken ik niet meer.',
      closed: 'Deze ronde is al gesloten.',
      'not-yours': 'Sluiten kan alleen wie de ronde startte, of de coördinator.',
      'answered-before': 'Je deed al mee aan deze ronde.',
      'no-topic': 'Over dat onderwerp heb ik geen vragen. Typ ‘start quizronde’ voor vragen over van alles.',
      'asked-before':
        'Deze vragen zijn hier kort geleden gesteld. Kies een ander onderwerp, of herhaal de ronde later.',
      'nothing-to-repeat':
        'Hier is nog geen ronde met een uitslag om te herhalen. Typ ‘start quizronde’ voor een nieuwe.',
      'nobody-sees':
        'Via Datawijzer ziet niemand jouw antwoorden, ook je manager niet. In een quizronde of polsslag bewaar ik ze los van wie ze gaf. De uitslag gaat over het team, en komt er alleen als genoeg mensen meedoen. Sluit de ronde, dan wis ik de losse antwoorden. Doe je de quiz alleen, dan zie alleen jij hoe je het deed.',
      'none-open': 'Hier loopt geen ronde. Typ ‘start quizronde’ om er een te beginnen.',
    },
  },
  en: {
    title: (topic) => (topic ? `Quiz round: ${topic}` : 'Quiz round: how coloured is our picture?'),
    lead: (questions) => `${questions} questions about real figures. Estimate first, then see together how it is.`,
    repeated: 'These are the same questions as the first time, to see whether your picture has moved.',
    rules: (fewest, until) =>
      `Nobody sees your answers. The result comes here when at least ${fewest} people take part. The round closes on ${until} at the latest.`,
    join: 'Take part',
    close: 'Close the round',
    formLead: 'Only you see this form. Not sure? Guess, or write ‘no idea’.',
    noIdea: 'No idea',
    send: 'Send my answers',
    problems: {
      empty: 'There is nothing here yet. Guess, or write ‘no idea’.',
      unclear: 'I cannot read this as one number. Write it in digits, with a comma for decimals: 12,5.',
      outside: 'This number is not possible here, or very far off. Is it a typing error?',
      'meant-percentage': 'Write a percentage as 12, or add a per cent sign when you mean less than 1%.',
    },
    fix: 'Not sent yet. Look at the questions with a remark.',
    thanks: 'Thank you, your answers are in',
    before: 'Your answers were in already',
    answered: (answered, fewest) =>
      answered < fewest
        ? `${people(answered, 'people have', 'person has')} taken part now. A result takes at least ${fewest}.`
        : `${answered} people have taken part now. That is enough for a result.`,
    waits: 'The result comes in this conversation when the round closes.',
    sureTitle: 'Close it now?',
    sure: (answered, fewest) =>
      `${answered === 0 ? 'Nobody has' : `Only ${people(answered, 'people have', 'person has')}`} taken part, and it takes ${fewest}. If you close now there is no result, and the answers go.`,
    closeAnyway: 'Close anyway',
    closed: 'This round is closed',
    tooFew: (answered, fewest) =>
      `${people(answered, 'people', 'person')} took part. That is fewer than ${fewest}, so there is no result. The answers were erased.`,
    below: (answered) => `${answered} people took part. The result is below. The single answers were erased.`,
    resultTitle: 'Result of the quiz round',
    took: (participants) => `${participants} people took part.`,
    quarters: [
      'Less than a quarter of the answers was right.',
      'Between a quarter and half of the answers was right.',
      'Between half and three quarters of the answers was right.',
      'Three quarters of the answers or more was right.',
    ],
    chance: (expected, of) => `By guessing you may expect ${expected} of ${of} right.`,
    sides: (gloomy, rosy, of) =>
      gloomy + rosy === 0
        ? 'At none of the questions were most of you too gloomy or too rosy.'
        : `Of the ${of} questions most of you were too gloomy at ${gloomy}, and too rosy at ${rosy}.`,
    figure: (figure) => `The figure: ${figure}`,
    most: {
      right: 'Most were close',
      gloomy: 'Most were too gloomy',
      rosy: 'Most were too rosy',
      high: 'Most were too high',
      low: 'Most were too low',
      unknown: 'Most gave no answer',
      divided: 'Your answers differed',
      few: 'Too few answers to say anything',
      changed: 'No longer as it was the first time',
    },
    gap: (gap, isHigh) => `The middle of your estimates was about ${gap} too ${isHigh ? 'high' : 'low'}.`,
    movement: {
      closer: 'You are closer to the figures than the first time.',
      further: 'You are further from the figures than the first time.',
      unclear: 'Whether your picture moved cannot be told from chance. In a small group that is nearly always so.',
    },
    sawBefore: 'Who took part then saw the answers already. Below is what stayed the same.',
    protects:
      'So that nobody can be recognised, this is rounded coarsely and one participant, picked at random, does not count. An estimate is right when it is at most a fifth off, or for percentages at most 2 percentage points.',
    again: (from) => `Curious whether your picture moves? Type ‘repeat the round’ from ${from}.`,
    tooSoon: (from) => `These questions were asked here not long ago. They can be repeated from ${from}.`,
    news: {
      'pulse-elsewhere':
        'You start a pulse where your team is. Type ‘start pulse’ in a channel or group chat that I am in, and mention me.',
      'pulse-not-yours': 'Only a manager or co-ordinator can start a pulse.',
      'pulse-this-month': 'There was a pulse here this month. It can be done again next month.',
      elsewhere:
        'You start a quiz round where your team is. Type ‘start quiz round’ in a channel or group chat that I am in, and mention me. To practise alone, type ‘quiz’.',
      gone: 'I do not know this round any more.',
      closed: 'This round is closed already.',
      'not-yours': 'Only who started the round, or the co-ordinator, can close it.',
      'answered-before': 'You took part in this round already.',
      'no-topic': 'I have no questions about that. Type ‘start quiz round’ for questions about everything.',
      'asked-before': 'These questions were asked here not long ago. Choose another topic, or repeat the round later.',
      'nothing-to-repeat': 'There is no round with a result here to repeat. Type ‘start quiz round’ for a new one.',
      'nobody-sees':
        'Through Datawijzer nobody sees your answers, your manager neither. In a quiz round or pulse I keep them apart from who gave them. The result is about the team, and comes only when enough people take part. When the round closes, I erase the single answers. If you do the quiz alone, only you see how you did.',
      'none-open': 'There is no quiz round here. Type ‘start quiz round’ to begin one.',
    },
  },
};

function took(count: number, sofar = ''): string {
  if (count === 0) return 'Er deed nog niemand mee.';
  return `Er ${count === 1 ? 'deed' : 'deden'} ${sofar}${people(count, 'mensen', 'persoon')} mee.`;
}

function people(count: number, many: string, one: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
