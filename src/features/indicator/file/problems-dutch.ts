import { formatNumber } from '../../../text/format.ts';
import type { FileProblem } from './figure-file.ts';

const periods = { week: 'week', month: 'maand', quarter: 'kwartaal', 'half-year': 'half jaar', year: 'jaar' } as const;
const examples = {
  week: '2026-W46',
  month: 'november 2026',
  quarter: '2026-K4',
  'half-year': '2026-H2',
  year: '2026',
} as const;

/** What is wrong and what to do, in Dutch. */
export function problemsDutch(problem: FileProblem): string {
  const given = `'${problem.given}'`;
  switch (problem.reason) {
    case 'no-table':
      return "hier staat geen tabel die ik herken. Zet boven de kolommen wat erin staat: 'indicator', 'gebied', 'periode' en 'waarde'.";
    case 'only-hidden':
      return 'alle bladen met cijfers zijn verborgen. Maak het blad met de cijfers zichtbaar en sla het bestand op.';
    case 'no-figures':
      return 'onder de koppen staan geen cijfers. Vul de cijfers in en stuur het bestand opnieuw.';
    case 'column-twice':
      return `er is nog een kolom met hetzelfde. Haal een van de twee weg, of geef ${given} een andere kop.`;
    case 'column-unclear':
      return 'boven deze cijfers staat geen kop. Zet erboven welke indicator, welk gebied of welke periode het is.';
    case 'label-missing':
      return 'voor deze cijfers staat niet waar ze bij horen. Zet ervoor welke indicator, welk gebied of welke periode het is.';
    case 'period-missing':
      return "bij dit cijfer staat geen periode. Vul de periode in, zoals '2026-W46'.";
    case 'period-unclear':
      return `${given} is geen periode die ik herken. Schrijf bijvoorbeeld '2026-W46', 'november 2026' of '9-11-2026'.`;
    case 'date-does-not-exist':
      return `de datum ${given} bestaat niet. Vul de goede datum in.`;
    case 'period-does-not-exist':
      return `${given} bestaat niet in ${problem.year}: dat jaar heeft ${problem.weeks} weken. Vul de goede periode in.`;
    case 'period-of-other-frequency':
      return `${given} is geen ${periods[problem.frequency]}, en deze indicator gaat per ${periods[problem.frequency]}. Schrijf bijvoorbeeld '${examples[problem.frequency]}'.`;
    case 'period-in-future':
      return `${given} moet nog beginnen. Vul de goede periode in, of haal deze cijfers weg.`;
    case 'indicator-missing':
      return "hier staat niet welke indicator het is. Vul de naam van de indicator in, of zet er een kolom 'indicator' bij.";
    case 'indicator-unknown':
      return `de indicator ${given} ken ik niet. ${meant(
        problem.near.map(({ nl }) => nl),
        'Vul de naam van een indicator in die in Datawijzer staat.',
      )}`;
    case 'area-missing':
      return 'hier staat geen gebied, en bij andere rijen wel. Vul het gebied in, of de naam van de hele gemeente.';
    case 'area-unknown':
      return `het gebied ${given} ken ik niet. ${meant(
        problem.near.map(({ nl }) => nl),
        'Vul een bekend gebied in.',
      )}`;
    case 'not-a-number':
      return `${given} is geen getal. Vul een getal in, of laat de cel leeg.`;
    case 'mixed-decimals':
      return `${given} kan op twee manieren gelezen worden, want in dit bestand staan komma's en punten door elkaar. Schrijf alle getallen op dezelfde manier.`;
    case 'date-for-number':
      return `${given} is een datum en geen getal. Maak van de cel een getal en vul het cijfer opnieuw in.`;
    case 'error-cell':
      return `de formule geeft een fout (${problem.given}). Herstel de formule, of laat de cel leeg.`;
    case 'formula-without-value':
      return 'deze formule is nog niet uitgerekend. Open het bestand in Excel, sla het op en stuur het opnieuw.';
    case 'merged-figure':
      return `${given} staat in samengevoegde cellen, en ik weet niet bij welke het hoort. Splits de cellen en vul in elke cel een getal in.`;
    case 'scaled':
      return `de cijfers onder ${given} zijn in duizenden. Vul de hele getallen in, en haal 'x 1.000' weg.`;
    case 'below-zero':
      return `${given} is minder dan nul, en dat kan hier niet. Vul een getal van 0 of hoger in.`;
    case 'above-hundred':
      return `${given} is meer dan 100%. Vul een percentage van 0 tot en met 100 in.`;
    case 'not-whole':
      return `${given} is geen heel getal, en hier worden hele aantallen geteld. Vul een heel getal in.`;
    case 'percentage-for-other':
      return `${given} is een percentage, en deze indicator niet. Vul het aantal in, of geef de kolom een andere kop.`;
    case 'personal-data':
      return 'hier lijken gegevens van een persoon te staan. Haal ze weg: in dit bestand horen alleen cijfers.';
    case 'duplicate':
      return `${given} is een tweede waarde voor dezelfde periode: in cel ${problem.other} staat ${problem.otherGiven}. Haal een van de twee weg.`;
    case 'part-above-whole':
      return `de teller ${given} is meer dan de noemer (${problem.otherGiven} in cel ${problem.other}). Vul de goede getallen in.`;
    case 'total-differs':
      return `het totaal is ${given}, maar de cijfers zijn samen ${number(problem.computed)}. Verbeter het totaal of de cijfers.`;
    case 'value-differs-from-parts':
      return `de waarde is ${given}, maar teller en noemer geven ${number(problem.computed)}. Verbeter de waarde, of laat haar leeg.`;
  }
}

function meant(near: readonly string[], otherwise: string): string {
  if (near.length === 0) return otherwise;
  return `Bedoel je ${near.map((name) => `'${name}'`).join(' of ')}? Vul dan die naam in.`;
}

function number(value: number): string {
  return formatNumber(value, Number.isInteger(value) ? 0 : 2, 'nl');
}
