import { dutchActs, englishActs } from './act-names.ts';
import type { Language, Texts } from '../kit/language.ts';

export const reasonKeys = ['wrong', 'not-my-question', 'too-hard', 'outdated', 'other'] as const;
export type ReasonKey = (typeof reasonKeys)[number];
export type ReviewNewsKey =
  | 'phrasing'
  | 'article'
  | 'referral'
  | 'nothing'
  | 'needs-words'
  | 'needs-article'
  | 'several-articles'
  | 'needs-reason'
  | 'no-article'
  | 'gone'
  | 'settled-before';

interface FeedbackTexts extends Record<
  | 'thanksAsking'
  | 'noted'
  | 'expected'
  | 'next'
  | 'noAnswer'
  | 'elsewhere'
  | 'queueTitle'
  | 'nothingWaits'
  | 'order'
  | 'about'
  | 'choose'
  | 'see'
  | 'question'
  | 'reason'
  | 'noReason'
  | 'comment'
  | 'answered'
  | 'answerGone'
  | 'whatNow'
  | 'phrasingButton'
  | 'articleButton'
  | 'nothingButton'
  | 'phrasingLead'
  | 'words'
  | 'article'
  | 'named'
  | 'addPhrasing'
  | 'remark'
  | 'doubt'
  | 'refer'
  | 'why'
  | 'nothing'
  | 'nextOne'
  | 'all',
  string
> {
  /** On buttons; each works when typed. */
  readonly reasons: Readonly<Record<ReasonKey, string>>;
  readonly because: Readonly<Record<ReasonKey, string>>;
  readonly news: Readonly<Record<ReviewNewsKey, string>>;
  readonly thanks: (because: string) => string;
  readonly aboutQuestion: (question: string) => string;
  readonly waiting: (count: number) => string;
  readonly judged: (name: string, complained: number, answers: number) => string;
  readonly reviewTitle: (name: string) => string;
  readonly place: (place: number, of: number) => string;
  readonly articleLead: (title: string) => string;
  readonly line: (line: string) => string;
  readonly settled: Readonly<Record<'phrasing' | 'article' | 'referral' | 'nothing', (about: string) => string>>;
  readonly settledLead: (question: string) => string;
  readonly methods: Readonly<Record<string, string>>;
  readonly basis: (sources: string, version: string, bot: string) => string;
  readonly acts: (act: string) => string;
}

export const feedbackTexts: Readonly<Record<Language, FeedbackTexts>> = {
  nl: {
    noted: 'Dank je, ik heb je woorden erbij gezet. Wat klopt er vooral niet?',
    thanksAsking: 'Dank je. Wat klopt er niet aan mijn antwoord?',
    thanks: (because) => `Dank je, ik heb genoteerd: ${because}.`,
    aboutQuestion: (question) => `Je vroeg: ${question}`,
    expected: 'Wat had je verwacht? Dit mag leeg blijven. Schrijf geen namen op.',
    next: 'Een coördinator kijkt ernaar. Je hoort van mij wat ermee gebeurt.',
    noAnswer:
      'Ik weet niet over welk antwoord het gaat. Stel me eerst een vraag, of gebruik de duim onder het antwoord.',
    elsewhere: 'Hier lezen anderen mee. Ik heb het daarom naar je eigen chat gestuurd.',
    reasons: {
      wrong: 'Het antwoord is onjuist',
      'not-my-question': 'Dit was niet mijn vraag',
      'too-hard': 'Het antwoord is te moeilijk',
      outdated: 'Het antwoord is verouderd',
      other: 'Een andere reden',
    },
    because: {
      wrong: 'het antwoord is onjuist',
      'not-my-question': 'dit was niet je vraag',
      'too-hard': 'het antwoord is te moeilijk',
      outdated: 'het antwoord is verouderd',
      other: 'een andere reden',
    },
    queueTitle: 'Feedback op mijn antwoorden',
    nothingWaits: 'Er wacht niets. Alle feedback is bekeken.',
    waiting: (count) => (count === 1 ? 'Eén antwoord wacht op een blik.' : `${count} antwoorden wachten op een blik.`),
    judged: (name, complained, answers) => `${name}: ${complained} van de ${answers} antwoorden`,
    order:
      'Bovenaan staat waar het aandeel slechte antwoorden met de meeste zekerheid hoog is. Eén klacht op één antwoord weegt dus minder dan tien op twintig.',
    about: 'Waarover wil je het zien?',
    choose: 'Kies uit de lijst',
    see: 'Bekijk deze antwoorden',
    reviewTitle: (name) => `Feedback: ${name}`,
    place: (place, of) => `Antwoord ${place} van ${of}`,
    question: 'Vraag',
    reason: 'Reden',
    noReason: 'niet genoemd',
    comment: 'Toelichting',
    answered: 'Mijn antwoord',
    answerGone: 'niet meer bewaard, omdat de vraag is gewijzigd',
    whatNow: 'Wat doe je ermee?',
    phrasingButton: 'Nieuwe formulering',
    articleButton: 'Artikel nakijken',
    nothingButton: 'Niets nodig',
    phrasingLead: 'Vraagt iemand het zo, dan geef ik voortaan de uitleg die je kiest.',
    words: 'Zo vraagt iemand het',
    article: 'Welke uitleg hoort erbij?',
    named: 'Of typ de titel van een andere uitleg',
    addPhrasing: 'Voeg deze woorden toe',
    articleLead: (title) => `Bij “${title}” staat voortaan dat het opnieuw wordt nagekeken. De eigenaar hoort waarom.`,
    remark: 'Wat moet er anders?',
    doubt: 'Laat dit artikel nakijken',
    refer: 'Stel een data champion voor',
    why: 'Waarom is er niets nodig? Dit leest de collega die de feedback gaf.',
    nothing: 'Hier is niets nodig',
    nextOne: 'Volgende antwoord',
    all: 'Naar alle feedback',
    line: (line) => `Gaat het om het soort vraag en niet om een uitleg? Geef dan deze regel aan de beheerder: ${line}`,
    news: {
      phrasing: 'Toegevoegd. Wie het zo vraagt, krijgt nu deze uitleg.',
      article: 'Het artikel wordt nagekeken. De eigenaar heeft bericht.',
      referral: 'Wie het vroeg, kan de vraag nu aan een data champion sturen.',
      nothing: 'Genoteerd. Wie de feedback gaf, leest je reden.',
      'needs-words': 'Vul in hoe iemand het vraagt.',
      'needs-article': 'Kies welke uitleg erbij hoort, of typ een titel die bestaat.',
      'several-articles': 'Meer dan één uitleg heet zo. Typ de hele titel.',
      'needs-reason': 'Schrijf er in een paar woorden bij waarom.',
      'no-article': 'Deze uitleg is er niet meer.',
      gone: 'Deze feedback is er niet meer.',
      'settled-before': 'Een collega was je voor. Dit is de volgende.',
    },
    settledLead: (question) => `Je liet weten dat mijn antwoord niet goed was. Je vroeg: “${question}”.`,
    settled: {
      phrasing: (title) => `Ik begrijp die vraag nu beter: ik geef dan de uitleg “${title}”. Stel hem gerust opnieuw.`,
      article: (title) => `De uitleg “${title}” wordt opnieuw nagekeken. Dat staat er nu ook bij.`,
      referral: () =>
        'Een data champion kan je helpen. Kijk in deze chat wat ik zou doorsturen, en kies zelf of dat mag.',
      nothing: (because) => `Er is niets veranderd. De reden: ${because}`,
    },
    methods: {
      computed: 'Berekend, niet door AI',
      article: 'Vaste uitleg',
      colleague: 'Antwoord van een collega',
      'asked-back': 'Teruggevraagd wat er bedoeld was',
      said: 'Vaste tekst',
    },
    basis: (sources, version, bot) =>
      [sources && `bron: ${sources}`, version && `versie ${version}`, bot && `Datawijzer ${bot}`]
        .filter(Boolean)
        .join(', '),
    acts: (act) => dutchActs[act] ?? 'Andere vragen',
  },
  en: {
    noted: 'Thank you, I added your words. What is wrong most of all?',
    thanksAsking: 'Thank you. What is wrong with my answer?',
    thanks: (because) => `Thank you, I noted: ${because}.`,
    aboutQuestion: (question) => `You asked: ${question}`,
    expected: 'What did you expect? You may leave this empty. Do not write names.',
    next: 'A co-ordinator looks at it. I will tell you what happens with it.',
    noAnswer: 'I do not know which answer you mean. Ask me a question first, or use the thumb below the answer.',
    elsewhere: 'Others read along here, so I sent it to your own chat.',
    reasons: {
      wrong: 'The answer is incorrect',
      'not-my-question': 'This was not my question',
      'too-hard': 'The answer is too hard',
      outdated: 'The answer is out of date',
      other: 'Another reason',
    },
    because: {
      wrong: 'the answer is incorrect',
      'not-my-question': 'this was not your question',
      'too-hard': 'the answer is too hard',
      outdated: 'the answer is out of date',
      other: 'another reason',
    },
    queueTitle: 'Feedback on my answers',
    nothingWaits: 'Nothing waits. All feedback was looked at.',
    waiting: (count) => (count === 1 ? 'One answer waits for a look.' : `${count} answers wait for a look.`),
    judged: (name, complained, answers) => `${name}: ${complained} of ${answers} answers`,
    order:
      'On top is where the share of bad answers is most surely high. So one complaint about one answer weighs less than ten about twenty.',
    about: 'Which do you want to see?',
    choose: 'Choose from the list',
    see: 'See these answers',
    reviewTitle: (name) => `Feedback: ${name}`,
    place: (place, of) => `Answer ${place} of ${of}`,
    question: 'Question',
    reason: 'Reason',
    noReason: 'not given',
    comment: 'In their words',
    answered: 'My answer',
    answerGone: 'not kept any more, because the question was changed',
    whatNow: 'What do you do with it?',
    phrasingButton: 'New phrasing',
    articleButton: 'Check article',
    nothingButton: 'Nothing needed',
    phrasingLead: 'When somebody asks it like this, I give the explanation that you choose.',
    words: 'How somebody asks it',
    article: 'Which explanation belongs to it?',
    named: 'Or type the title of another explanation',
    addPhrasing: 'Add these words',
    articleLead: (title) => `“${title}” will say that it is due for a check. Its owner hears why.`,
    remark: 'What has to change?',
    doubt: 'Have this article checked',
    refer: 'Suggest a data champion',
    why: 'Why is nothing needed? The colleague who gave the feedback reads this.',
    nothing: 'Nothing is needed here',
    nextOne: 'Next answer',
    all: 'To all feedback',
    line: (line) =>
      `Is it about the kind of question and not about an explanation? Give this line to the administrator: ${line}`,
    news: {
      phrasing: 'Added. Who asks it like this now gets this explanation.',
      article: 'The article will be checked. Its owner was told.',
      referral: 'Who asked can now send the question to a data champion.',
      nothing: 'Noted. Who gave the feedback reads your reason.',
      'needs-words': 'Fill in how somebody asks it.',
      'needs-article': 'Choose which explanation belongs to it, or type a title that exists.',
      'several-articles': 'More than one explanation is called so. Type the whole title.',
      'needs-reason': 'Write in a few words why.',
      'no-article': 'This explanation is not there any more.',
      gone: 'This feedback is not there any more.',
      'settled-before': 'A colleague was ahead of you. This is the next one.',
    },
    settledLead: (question) => `You told me that my answer was no good. You asked: “${question}”.`,
    settled: {
      phrasing: (title) =>
        `I understand that question better now: I give the explanation “${title}”. Feel free to ask again.`,
      article: (title) => `The explanation “${title}” will be checked again. It now says so.`,
      referral: () =>
        'A data champion can help you. See in this chat what I would send on, and choose yourself whether I may.',
      nothing: (because) => `Nothing was changed. The reason: ${because}`,
    },
    methods: {
      computed: 'Computed, not by AI',
      article: 'Fixed explanation',
      colleague: 'Answer by a colleague',
      'asked-back': 'Asked back what was meant',
      said: 'Fixed text',
    },
    basis: (sources, version, bot) =>
      [sources && `source: ${sources}`, version && `version ${version}`, bot && `Datawijzer ${bot}`]
        .filter(Boolean)
        .join(', '),
    acts: (act) => englishActs[act] ?? 'Other questions',
  },
} as const satisfies Texts<FeedbackTexts>;
