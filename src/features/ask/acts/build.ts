import type { Language } from '../../../shared/language.ts';
import type { BuiltThing } from '../../../text/question/act.ts';
import type { Understanding } from '../../../text/question/understanding.ts';
import type { Answer, SaidReason, Suggestion } from '../answer.ts';
import type { Decision } from '../decide.ts';
import type { Slots } from '../slots.ts';
import { buildWording } from '../wording/build.ts';
import { likeliestThing, thingBeside } from './thing-meant.ts';

type Asking = Pick<Slots, 'text' | 'language'> & {
  readonly understanding: Pick<Understanding, 'acts' | 'things'>;
};

/** What is told to who wants to set something up, with the button that begins it. */
export function built({ text, language, understanding }: Asking): Answer {
  const words = buildWording[language];
  const thing = likeliestThing(understanding);
  if (thing !== null)
    return {
      kind: 'said',
      reason: 'build',
      told: words.told[thing](),
      examples: [],
      offer: offerOf(thing, text, language),
    };
  const examples = (['line', 'need', 'experiment'] as const).map((each) => offerOf(each, text, language));
  return { kind: 'said', reason: 'build', told: [words.which()], examples };
}

/** Of these nothing was said yet. */
const open: readonly SaidReason[] = ['unknown', 'outside', 'vague'];
/** Who asks this wants nothing set up, whatever words they use. */
const never: readonly Exclude<Answer['act'], undefined>[] = [
  'individual',
  'person',
  'own',
  'correct',
  'complaint',
  'thanks',
  'greeting',
  'follow-up',
  'document',
  'about-bot',
];

/** An answer, with what can be set up under it where the message speaks of that. */
export function withOffer(answer: Answer, decision: Decision, asking: Asking): Answer {
  const { text, language, understanding } = asking;
  const act = decision.kind === 'act' ? decision.act : decision.kind;
  if (answer.offer || never.includes(act) || (answer.kind === 'said' && answer.reason === 'individual')) return answer;
  const thing = thingBeside(act, understanding);
  if (thing === null) return answer;
  if (answer.kind === 'said' && open.includes(answer.reason)) return built(asking);
  return { ...answer, offer: offerOf(thing, text, language) };
}

/** Longer than this is no subject but a story: then it is asked on a form. */
const longest = 300;

function offerOf(thing: BuiltThing, typed: string, language: Language): Suggestion {
  const { label, begin } = buildWording[language];
  const text = typed.replaceAll(/\s+/gu, ' ').trim();
  const bare = { title: label[thing], question: label[thing].replace(/\?$/u, '') };
  const beginning = (about: string | null, words: string): Suggestion =>
    about === null || about.length > longest ? bare : { ...bare, question: `${words}${about}` };
  switch (thing) {
    case 'line':
      return beginning(goalIn(text), begin.line);
    case 'need':
    case 'triage':
      return beginning(text, begin[thing]);
    case 'source':
    case 'partner':
    case 'tried-before':
      return beginning(subjectIn(text), begin[thing]);
    case 'experiment':
      if (ended.test(text)) return { title: label['own-experiments'], question: label['own-experiments'] };
      return beginning(triedIn(text), begin.experiment);
    case 'quiz':
    case 'overview':
      return bare;
  }
}

const ended =
  /\b(?:leg|vastleggen|opschrijven|schrijf|klaar|afgelopen|resultaat|les|geleerd|record|write down|ended|result)\b/iu;

function triedIn(text: string): string | null {
  const [, tried] = /\b(?:of|whether) ((?:\S+ ){2,}\S+)$/iu.exec(text) ?? [];
  return tried ? `${capital(tried.replace(/[\s.!?]+$/u, ''))}?` : null;
}

const goals =
  /\b(?:wil(?:len)? (?:dat )?|want (?:to )?|(?:doel|goal|aim)(?: is|:)(?: dat| om| that| to)? )((?:minder|meer|betere?|hogere?|lagere?|fewer|less|more|better|reduce|increase|lower|improve|\p{L}+) [^,.;?!]+)/iu;

/** 'We willen minder schooluitval, hoe pak ik dat aan' names a goal. */
function goalIn(text: string): string | null {
  const [, goal] = goals.exec(text) ?? [];
  return goal && !/\b(?:redeneerlijn|doelenboom|theory of change|line of reasoning|proef|quiz)\b/iu.test(goal)
    ? capital(goal.trim())
    : null;
}

function subjectIn(text: string): string | null {
  const [, about] =
    /\b(?:over|about|on|rond|naar) (.+)$/iu.exec(text) ?? /\b(?:voor|van|met|for|with) (.+)$/iu.exec(text) ?? [];
  return about
    ? about.replace(
        /(?: (?:kunnen |kan )?(?:aanleveren|leveren|geven|vinden|vandaan|halen))?[\s?!.]+$|(?: (?:kunnen )?(?:aanleveren|leveren|geven|vinden|vandaan|halen))$/iu,
        '',
      )
    : null;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
