import type { Translated } from '../../../shared/language.ts';
import { say, type Statement } from '../statement.ts';

/** Where nothing was defined yet. */
export const noFiguresYet: Translated<Statement> = {
  nl: say`Ik heb nog geen cijfers. Een manager of beheerder legt ze vast bij ‘Indicatoren’. Een begrip uitleggen of je eigen cijfers narekenen kan ik al wel.`,
  en: say`I have no figures yet. A manager or administrator defines them at ‘Indicators’. I can already explain a term, or check figures of your own.`,
};
