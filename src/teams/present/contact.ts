import type { Language } from '../../shared/language.ts';

/** Refusals say who can help; without a configured contact there is nobody to name. */
export function contactLine(contact: string | null, language: Language): { readonly contact?: string } {
  if (!contact) return {};
  return { contact: language === 'nl' ? `Hulp nodig? Ga naar ${contact}.` : `Need help? Contact ${contact}.` };
}
