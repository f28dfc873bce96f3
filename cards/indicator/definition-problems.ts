import type { Language, Texts } from '../kit/language.ts';
import type { ProblemKey } from './definition-keys.ts';

export interface ShownProblem {
  readonly kind: ProblemKey;
  /** What was filled in, or what it cannot be together with. */
  readonly about: string;
}

/** What is wrong with a form, and what to do about it. */
export function problemWords({ kind, about }: ShownProblem, language: Language): string {
  return texts[language][kind](about);
}

const texts: Texts<Readonly<Record<ProblemKey, (about: string) => string>>> = {
  nl: {
    'name-missing': () => 'Geef de indicator een naam.',
    'name-taken': (name) => `Er is al een indicator die ${name} heet. Kies een andere naam.`,
    'counts-missing': () => 'Schrijf op wat je telt, en wat niet.',
    'says-missing': () => 'Schrijf op wat het cijfer wel en niet zegt.',
    'source-missing': () => 'Schrijf op waar het cijfer vandaan komt.',
    'owner-role-missing': () => 'Schrijf op welke functie of welk team erover gaat.',
    'kind-missing': () => 'Kies wat voor cijfer het is.',
    'frequency-missing': () => 'Kies hoe vaak er een cijfer komt.',
    'unit-missing': () => 'Schrijf op wat je telt, in het meervoud. Bijvoorbeeld: meldingen.',
    'denominator-missing': () => 'Schrijf op van welk totaal het een deel is. Bijvoorbeeld: besluiten.',
    'area-missing': () => 'Schrijf op over welk gebied het gaat. Bijvoorbeeld de naam van je gemeente.',
    'too-long': (most) => `Een van de teksten is te lang. Houd het onder ${most} tekens.`,
    'url-wrong': (url) => `${url} is geen webadres. Begin met https://.`,
    'kind-has-figures': () =>
      'Er zijn al cijfers, dus de soort ligt vast. Maak een nieuwe indicator en laat deze stoppen.',
    'frequency-has-figures': () =>
      'Er zijn al cijfers, dus het ritme ligt vast. Maak een nieuwe indicator en laat deze stoppen.',
    'area-has-figures': (area) =>
      `Er zijn al cijfers van ${area}. Veranderde de grens van het gebied? Leg dan een breuk vast.`,
    'flow-only-of-stock': () => 'Alleen een stand heeft instroom en uitstroom.',
    'flow-unknown': (id) => `Ik ken geen indicator ${id}. Kies er een uit de lijst.`,
    'flow-is-no-flow': (name) => `${name} is geen aantal per periode. Kies een andere instroom of uitstroom.`,
    'flow-other-frequency': (name) => `${name} heeft een ander ritme dan deze stand. Beide moeten even vaak komen.`,
    'flow-twice': () => 'Instroom en uitstroom zijn hetzelfde. Kies er twee verschillende.',
    'is-flow-of-stock': (name) =>
      `Dit is de instroom of uitstroom van ${name}. Het blijft dus een aantal, met hetzelfde ritme.`,
    'decimals-wrong': () => 'Kies 0, 1 of 2 cijfers achter de komma.',
    'target-no-number': (written) => `${written} is geen getal. Schrijf bijvoorbeeld 90 of 12,5.`,
    'target-out-of-range': (range) => `Dat doel kan niet. Kies een getal van ${range}.`,
    'target-needs-reason': () => 'Het doel verandert. Schrijf op waarom.',
    'target-before-former': (day) => `Het huidige doel begon pas op ${day}. Kies een dag daarna.`,
    'direction-needs-reason': () => 'Schrijf op waarom meer of minder beter is, of waarom niet meer.',
    'same-person': () => 'De eigenaar kan niet zijn eigen vervanger zijn. Kies een andere collega.',
    'only-managers': () => 'Alleen een manager of beheerder zegt wie de eigenaar is.',
    'lag-wrong': () => 'Schrijf een heel getal van 0 tot en met 13. Bij 0 is het cijfer meteen compleet.',
    'rounding-wrong': () => 'Schrijf waarop de cijfers zijn afgerond. Bijvoorbeeld 5, of 1 als ze precies zijn.',
    'threshold-wrong': () => 'Schrijf een heel getal van 2 tot en met 1.000, of laat het leeg.',
    'check-by-wrong': () => 'Kies een dag in de komende drie jaar.',
    'day-missing': () => 'Kies de dag of de periode.',
    'day-wrong': (written) => `${written} ken ik niet. Schrijf bijvoorbeeld 1-3-2026 of week 52 van 2026.`,
    'day-to-come': (written) => `${written} moet nog komen. Kies een dag die voorbij is.`,
    'day-known': (day) => `Bij ${day} staat al iets. Haal dat eerst weg.`,
    'what-missing': () => 'Schrijf op wat er aan de hand was.',
    'no-limits': () => 'Bij dit soort cijfer bereken ik geen grenzen.',
    'baseline-before-break': (day) => `Op ${day} is er een breuk. Daar beginnen de grenzen vanzelf opnieuw.`,
    'gone-missing': () => 'Kies wat je weghaalt.',
    'why-missing': () => 'Schrijf op waarom je dit wijzigt. Collega’s lezen het bij de versies.',
    'nothing-changed': () => 'Er is niets veranderd, dus ik heb niets bewaard.',
  },
  en: {
    'name-missing': () => 'Give the indicator a name.',
    'name-taken': (name) => `There is an indicator called ${name} already. Choose another name.`,
    'counts-missing': () => 'Write what you count, and what not.',
    'says-missing': () => 'Write what the figure says and what it does not say.',
    'source-missing': () => 'Write where the figure comes from.',
    'owner-role-missing': () => 'Write which role or team it belongs to.',
    'kind-missing': () => 'Choose what kind of figure it is.',
    'frequency-missing': () => 'Choose how often there is a figure.',
    'unit-missing': () => 'Write what you count, in the plural. For example: reports.',
    'denominator-missing': () => 'Write of which total it is a part. For example: decisions.',
    'area-missing': () => 'Write which area it is about. For example the name of your municipality.',
    'too-long': (most) => `One of the texts is too long. Keep it under ${most} characters.`,
    'url-wrong': (url) => `${url} is no web address. Begin with https://.`,
    'kind-has-figures': () =>
      'There are figures already, so the kind is fixed. Make a new indicator and let this one end.',
    'frequency-has-figures': () =>
      'There are figures already, so the rhythm is fixed. Make a new indicator and let this one end.',
    'area-has-figures': (area) =>
      `There are figures of ${area} already. Did the boundary of the area change? Then record a break.`,
    'flow-only-of-stock': () => 'Only a level has an inflow and an outflow.',
    'flow-unknown': (id) => `I know no indicator ${id}. Choose one from the list.`,
    'flow-is-no-flow': (name) => `${name} is no count per period. Choose another inflow or outflow.`,
    'flow-other-frequency': (name) => `${name} has another rhythm than this level. Both must come as often.`,
    'flow-twice': () => 'Inflow and outflow are the same. Choose two that differ.',
    'is-flow-of-stock': (name) =>
      `This is the inflow or outflow of ${name}. So it stays a count, with the same rhythm.`,
    'decimals-wrong': () => 'Choose 0, 1 or 2 decimals.',
    'target-no-number': (written) => `${written} is no number. Write for example 90 or 12,5.`,
    'target-out-of-range': (range) => `That target cannot be. Choose a number from ${range}.`,
    'target-needs-reason': () => 'The target changes. Write why.',
    'target-before-former': (day) => `The present target began on ${day}. Choose a day after it.`,
    'direction-needs-reason': () => 'Write why more or less is better, or why it no longer is.',
    'same-person': () => 'The owner cannot be their own deputy. Choose another colleague.',
    'only-managers': () => 'Only a manager or administrator says who the owner is.',
    'lag-wrong': () => 'Write a whole number from 0 to 13. With 0 the figure is complete at once.',
    'rounding-wrong': () => 'Write what the figures are rounded to. For example 5, or 1 when they are exact.',
    'threshold-wrong': () => 'Write a whole number from 2 to 1,000, or leave it open.',
    'check-by-wrong': () => 'Choose a day within the next three years.',
    'day-missing': () => 'Choose the day or the period.',
    'day-wrong': (written) => `I do not know ${written}. Write for example 1-3-2026 or week 52 of 2026.`,
    'day-to-come': (written) => `${written} is still to come. Choose a day that is past.`,
    'day-known': (day) => `There is something at ${day} already. Take that out first.`,
    'what-missing': () => 'Write what was going on.',
    'no-limits': () => 'For this kind of figure I compute no limits.',
    'baseline-before-break': (day) => `There is a break at ${day}. The limits start again there by themselves.`,
    'gone-missing': () => 'Choose what you take out.',
    'why-missing': () => 'Write why you change this. Colleagues read it with the versions.',
    'nothing-changed': () => 'Nothing has changed, so I kept nothing.',
  },
};
