import type { RebaseContent, RebaseNews } from '../../../features/indicator/rebase.ts';
import type { Translated } from '../../../shared/language.ts';
import { formatDay } from '../../../text/format.ts';
import type { Presenters } from '../content.ts';

/** Words alone: the card with what was typed stays where it is. */
export const rebasePresenters: Presenters<RebaseContent> = {
  'indicator.rebased': ({ news, name, from }, language) => ({
    text: texts[language][news](name?.[language] ?? '', formatDay(from, language)),
  }),
};

const texts: Translated<Readonly<Record<RebaseNews, (name: string, from: string) => string>>> = {
  nl: {
    rebased: (name, from) =>
      `Gedaan. Wat gewoon is bij ${name}, bereken ik vanaf ${from}. De cijfers ervoor blijven te zien.`,
    'not-yours': () => 'Dit kan alleen de eigenaar van het cijfer of een manager.',
    'needs-reason': () => 'Schrijf erbij wat er toen veranderde, en druk nog eens. Zonder oorzaak ijk ik niet opnieuw.',
    'too-long': () => 'De reden is te lang. Houd het bij 300 tekens.',
    'not-now': (name) => `Voor ${name} is opnieuw ijken nu niet nodig. Typ ‘details ${name}’ om te zien hoe het staat.`,
    changed: (name) => `${name} is intussen gewijzigd. Typ ‘details ${name}’ om te zien hoe het nu staat.`,
    repeated: () => 'Dit was al gedaan.',
  },
  en: {
    rebased: (name, from) =>
      `Done. I compute what is ordinary for ${name} from ${from}. The earlier figures can still be seen.`,
    'not-yours': () => 'Only the owner of the figure or a manager can do this.',
    'needs-reason': () => 'Please write what changed then, and press again. Without a cause I do not compute anew.',
    'too-long': () => 'The reason is too long. Please keep to 300 characters.',
    'not-now': (name) => `There is no need to compute ${name} anew now. Type ‘details ${name}’ to see how it stands.`,
    changed: (name) => `${name} was changed meanwhile. Type ‘details ${name}’ to see how it stands now.`,
    repeated: () => 'This was done before.',
  },
};
