import type { PlaygroundWindow } from './playground.ts';
import { inSeconds } from './start-steps.ts';

interface Started {
  readonly tookSeconds: number;
  readonly database: { readonly kind: 'embedded'; readonly folder: string } | { readonly kind: 'postgres' };
}

const questions = [
  'Hoe gaat het met de Wmo-meldingen?',
  'Is de stijging van vorige week echt?',
  'Wat is een betrouwbaarheidsinterval?',
];

/** What a newcomer sees after `npm start`: where to click and what to type. */
export function banner(windows: readonly PlaygroundWindow[], { database, tookSeconds }: Started): string {
  const place = database.kind === 'embedded' ? `de map ${database.folder}` : 'PostgreSQL';
  return [
    '',
    `Datawijzer draait, na ${inSeconds(tookSeconds)}, met voorbeeldcijfers (niet echt). Sample figures only.`,
    '',
    ...windows.map(({ person, url }) => `  ${person.name.nl.padEnd(32)} ${url}`),
    '',
    'Open een link en typ bijvoorbeeld (in een kanaal: begin met @Datawijzer):',
    ...questions.map((question) => `  ${question}`),
    '',
    'De drie vensters zijn één gemeente: wat iemand in een kanaal schrijft, staat ook in de andere.',
    'Anders dan Teams laten ze regeleinden weg in wat je typt. Zet rijen cijfers dus achter elkaar, met een puntkomma ertussen.',
    '',
    `Alles wat je vraagt blijft bewaard in ${place}. Stop met Ctrl-C.`,
    '',
    '',
  ].join('\n');
}
