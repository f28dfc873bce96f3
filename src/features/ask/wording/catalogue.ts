import type { Translated } from '../../../shared/language.ts';
import { say, type Fact, type Statement } from '../statement.ts';

/** Where nothing was defined yet. */
export const noFiguresYet: Translated<Statement> = {
  nl: say`Ik heb nog geen cijfers. Een manager of beheerder legt ze vast bij ‘Indicatoren’. Een begrip uitleggen of je eigen cijfers narekenen kan ik al wel.`,
  en: say`I have no figures yet. A manager or administrator defines them at ‘Indicators’. I can already explain a term, or check figures of your own.`,
};

/** Above the figures of one area. */
export const catalogueOfArea: Translated<(count: Fact, area: Fact) => Statement> = {
  nl: (count, area) => say`Van ${area} heb ik ${count} cijfers. Over andere onderwerpen heb ik hier geen cijfer.`,
  en: (count, area) => say`Of ${area} I have ${count} figures. About other subjects I have no figure here.`,
};
