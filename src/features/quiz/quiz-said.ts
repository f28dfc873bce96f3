/** What people can type about the quiz. */
export type QuizSaid =
  /** null: what it is about is chosen. */
  | { readonly kind: 'quiz'; readonly about: string | null }
  /** `text` is all that was typed: while no question of the quiz waits for it, it is something to ask. */
  | { readonly kind: 'quiz-guess'; readonly text: string }
  | { readonly kind: 'quiz-skip' }
  /** null: about everything. */
  | { readonly kind: 'start-round'; readonly about: string | null }
  | { readonly kind: 'repeat-round' }
  /** null: whichever is open here. */
  | { readonly kind: 'show-round'; readonly of: 'quiz' | 'pulse' | null }
  | { readonly kind: 'start-pulse' }
  | { readonly kind: 'who-sees-answers' }
  /** Of our own municipality; null: what it is about is chosen. */
  | { readonly kind: 'make-quiz-question'; readonly about: string | null }
  | { readonly kind: 'list-quiz-questions' };

const lines: Readonly<Record<string, QuizSaid>> = {
  ...each(
    [
      'quiz',
      'de quiz',
      'doe de quiz',
      'doe een quiz',
      'start de quiz',
      'hoe gekleurd is ons beeld',
      'hoe gekleurd is mijn beeld',
      'the quiz',
      'do the quiz',
      'start the quiz',
      'how coloured is our picture',
      // What stands on the card of a question is done there: typed, it leads to that question.
      'begin de quiz',
      'begin the quiz',
      'dit is mijn antwoord',
      'this is my answer',
      'volgende vraag',
      'next question',
      'bekijk hoe je het deed',
      'see how you did',
      'nog vijf vragen',
      'five more questions',
    ],
    { kind: 'quiz', about: null },
  ),
  ...each(['sla deze vraag over', 'sla over', 'skip this question', 'skip'], { kind: 'quiz-skip' }),
  ...each(
    [
      'start quizronde',
      'start een quizronde',
      'start de quizronde',
      'nieuwe quizronde',
      'quizronde',
      'start quiz round',
      'start a quiz round',
      'new quiz round',
      'quiz round',
    ],
    { kind: 'start-round', about: null },
  ),
  ...each(
    [
      'start polsslag',
      'start een polsslag',
      'start de polsslag',
      'polsslag',
      'start pulse',
      'start a pulse',
      'start the pulse',
      'pulse',
    ],
    { kind: 'start-pulse' },
  ),
  ...each(['nieuwe quizvraag', 'maak een quizvraag', 'new quiz question', 'make a quiz question'], {
    kind: 'make-quiz-question',
    about: null,
  }),
  ...each(
    [
      'quizvragen',
      'eigen quizvragen',
      'onze quizvragen',
      'quiz questions',
      'our quiz questions',
      // What stands on the card of a question is done there.
      'bekijk deze quizvraag',
      'look at this quiz question',
      'leg deze quizvraag voor',
      'propose this quiz question',
      'keur deze quizvraag goed',
      'approve this quiz question',
      'wijs deze quizvraag af',
      'decline this quiz question',
      'wijzig deze quizvraag',
      'change this quiz question',
      'haal deze quizvraag weg',
      'take this quiz question away',
    ],
    { kind: 'list-quiz-questions' },
  ),
  ...each(['herhaal de ronde', 'herhaal de quizronde', 'repeat the round', 'repeat the quiz round'], {
    kind: 'repeat-round',
  }),
  ...each(
    [
      'hoe staat de ronde',
      'uitslag van de ronde',
      'how is the round',
      'result of the round',
      // What stands on the card of a round is done there.
      'doe mee',
      'take part',
      'sluit de ronde',
      'close the round',
      'sluit toch',
      'close anyway',
      'verstuur mijn antwoorden',
      'send my answers',
    ],
    { kind: 'show-round', of: null },
  ),
  ...each(
    [
      'hoe staat de quizronde',
      'doe mee met de quizronde',
      'sluit de quizronde',
      'stop de quizronde',
      'uitslag van de quizronde',
      'how is the quiz round',
      'take part in the quiz round',
      'close the quiz round',
      'result of the quiz round',
    ],
    { kind: 'show-round', of: 'quiz' },
  ),
  ...each(
    [
      'hoe staat de polsslag',
      'doe mee met de polsslag',
      'sluit de polsslag',
      'stop de polsslag',
      'uitslag van de polsslag',
      'how is the pulse',
      'take part in the pulse',
      'close the pulse',
      'result of the pulse',
    ],
    { kind: 'show-round', of: 'pulse' },
  ),
};
const longestLine = 120;
/** What a guess looks like that is typed below its question: a number, the letter of a choice. */
const guess =
  /^(?:(?:ongeveer|circa|ca\.?|rond|zo['’]n|about|around|min|minus) )?-?\d[\d.,]*(?: ?(?:%|procent|percent|duizend|miljoen|thousand|million|keer|euro))?$|^[abc]$|^(?:geen idee|no idea)$/iu;
const quiz = /^(?:doe |start |begin |do )?(?:de |een |the |a )?quiz (?:over|about|on) (?:de |het |the )?(.+)$/iu;
const question =
  /^(?:nieuwe |maak |maak een |new |make a )?(?:quizvraag|quiz question) (?:over|about|on) (?:de |het |the )?(.+)$/iu;
const round =
  /^(?:start |begin )?(?:een |de |a |the )?(?:quizronde|quiz round) (?:over|about|on) (?:de |het |the )?(.+)$/iu;

/** 'Kan mijn manager zien wat ik in de quiz antwoord?' */
const namesRound = /(?<![\p{L}])(?:quiz(?:ronde|zen)?|polsslag|quiz rounds?|pulse)(?![\p{L}])/iu;
const asksWhoSees =
  /^(?:wie|kan|kunnen|is|zijn|worden|wordt|who|can|are|is|does) .*(?<![\p{L}])(?:ziet|zien|leest|lezen|meekijken|kijkt mee|anoniem|herleidbaar|bewaard|sees?|reads?|anonymous|traceable|kept)(?![\p{L}])/iu;

/** null when it is something else. */
export function parseQuizCommand(text: string): QuizSaid | null {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[!?.]+$/, '');
  if (line === '' || line.length > longestLine) return null;
  const known = lines[line.toLowerCase()];
  if (known) return known;
  if (namesRound.test(line) && asksWhoSees.test(line)) return { kind: 'who-sees-answers' };
  if (guess.test(line)) return { kind: 'quiz-guess', text };
  const [, ofQuestion] = question.exec(line) ?? [];
  if (ofQuestion) return { kind: 'make-quiz-question', about: ofQuestion };
  const [, ofRound] = round.exec(line) ?? [];
  if (ofRound) return { kind: 'start-round', about: ofRound };
  const [, ofQuiz] = quiz.exec(line) ?? [];
  return ofQuiz ? { kind: 'quiz', about: ofQuiz } : null;
}

function each(texts: readonly string[], said: QuizSaid): Record<string, QuizSaid> {
  return Object.fromEntries(texts.map((text) => [text, said]));
}
