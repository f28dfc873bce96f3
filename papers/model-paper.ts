import type { Evidence, Meanings } from '../src/features/ask/model/ports.ts';
import { askModelOf, type AskedDoor } from '../src/openai/ask-model.ts';
import { maskMaterial } from '../src/openai/mask.ts';
import { list } from './markdown.ts';

const question: Meanings = {
  question: 'hoe staat het met de wachttijd, volgens Anna Voorbeeld?',
  language: 'nl',
  spokenOf: null,
  articles: [{ slug: 'duration', title: 'Doorlooptijd' }],
  indicators: [{ id: 'wachttijd', name: 'Wachttijd jeugdhulp' }],
  areas: ['Noord', 'Zuid'],
};
const evidence: Evidence = {
  question: 'hoe staat het met de wachttijd?',
  language: 'nl',
  about: 'Wachttijd jeugdhulp',
  statements: [{ id: 's1', text: 'De wachttijd was {{f1}} dagen in {{f2}}. Dat past bij de gewone schommeling.' }],
};

/** What a language model gets: the very requests, caught at the door. */
export async function modelPaper(): Promise<readonly string[]> {
  const [understand, word] = await caught();
  return [
    '# Wat een taalmodel krijgt',
    `Standaard: niets. Datawijzer rekent en antwoordt zonder taalmodel. De gemeente kan er een van Azure OpenAI aanzetten; een
beheerder zet het in de chat uit en weer aan (\`AI status\`, \`zet AI uit\`, \`zet AI aan\`). Bij elk antwoord staat of AI meedeed.`,
    '## Wat het nooit krijgt',
    list([
      'de berekende cijfers: op hun plek staan tekens zoals `{{f1}}`; Datawijzer vult ze zelf weer in;',
      'wie vraagt, in welk gesprek, of welke rol die persoon heeft;',
      'persoonsgegevens die Datawijzer herkent: die worden er twee keer uitgehaald, bij binnenkomst en bij de deur naar buiten;',
      'namen van champions en eigenaren van cijfers: daar staat `[naam]`;',
      'een vraag die over één persoon kan gaan.',
    ]),
    'De vraag zelf gaat mee zoals hij is gesteld, na dit weghalen. Wat niet als naam wordt herkend, blijft er dus in staan.',
    '## Om een vraag te begrijpen',
    `Alleen als Datawijzer de vraag zelf niet begrijpt. Het model kiest uit lijsten; wat daar niet op staat, telt niet. Zo ziet een verzoek
eruit, met een verzonnen naam die Datawijzer kent:`,
    json(understand),
    '## Om een antwoord te verwoorden',
    `Het model mag zinnen korter maken en samenvoegen. Een zin met een cijfer, een oordeel of een woord dat er niet in stond, gaat weg. Dan
staat er wat was berekend.`,
    json(word),
    '## De opdrachten',
    'Altijd dezelfde tekst, zoals hij naar het model gaat:',
    ['```text', understand.instructions, '```'].join('\n'),
    ['```text', word.instructions, '```'].join('\n'),
    '## Wat ervan wordt bewaard',
    'Tijdstip, soort, uitkomst en aantal tokens; geen tekst en geen persoon. Zie [bewaren.md](bewaren.md).',
  ];
}

interface Sent {
  readonly instructions: string;
  readonly material: string;
}

async function caught(): Promise<readonly [Sent, Sent]> {
  const sent: Sent[] = [];
  const complete: AskedDoor['complete'] = async ({ instructions, material }) => {
    sent.push({ instructions, material: maskMaterial(material, ['Anna Voorbeeld']) });
    return { kind: 'not-given', because: 'off' };
  };
  const door: AskedDoor = {
    isOn: async () => true,
    complete,
    embed: async () => ({ kind: 'not-given', because: 'off' }),
  };
  const model = await askModelOf(door, { tenantId: '', id: '' });
  await model?.understand(question);
  await model?.word(evidence);
  const [understand, word] = sent;
  if (!understand || !word) throw new Error('A model was not asked what the paper tells of.');
  return [understand, word];
}

function json({ material }: Sent): string {
  return ['```json', JSON.stringify(JSON.parse(material), null, 2), '```'].join('\n');
}
