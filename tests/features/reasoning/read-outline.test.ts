import assert from 'node:assert/strict';
import { readOutline, type OutlineNode } from '../../../src/features/reasoning/outline/read-outline.ts';

const [goal, first, second] = ['minder schulden', 'mensen vragen eerder hulp', 'mensen houden overzicht'];
const [letter, coach] = ['brief in gewone taal', 'budgetcoach'];

/** The same line, as different people type it. */
const typed: Readonly<Record<string, string>> = {
  'indented with tabs': `${goal}\n\t${first}\n\t\t${letter}\n\t${second}\n\t\t${coach}`,
  'with questions above each part': `Wat willen we bereiken?\n${goal}\nWat moet daarvoor anders?\n- ${first}\n  - ${letter}\n- ${second}\n  - ${coach}`,
  'with capitals before it': `DOEL ${goal}\n * ${first}\n    - ${letter}\n  * ${second}\n   - ${coach}`,
  'with codes': `A. ${goal}\n  A1 ${first}\n    - ${letter}\n  A2 ${second}\n    - ${coach}`,
  'drawn with keys of a keyboard': `${goal}\n|- ${first}\n|  |- ${letter}\n|- ${second}\n|  |- ${coach}`,
  'on one row, with what each is': `doel: ${goal} / effect: ${first} / aanpak: ${letter} / effect: ${second} / aanpak: ${coach}`,
  'as a drawing in Mermaid': `flowchart LR\n  a(["${goal}"])\n  b("${first}")\n  c["${letter}"]\n  d("${second}")\n  e["${coach}"]\n  b -->|signaal| a\n  c -.-> b\n  d --x a\n  e ==> d`,
  'with headings': `# ${goal}\n## ${first}\n- ${letter}\n## ${second}\n- ${coach}`,
  'with numbers': `1. ${goal}\n1.1 ${first}\n1.1.1 ${letter}\n1.2 ${second}\n1.2.1 ${coach}`,
  'with a letter before each row': `D: ${goal}\nE1: ${first}\nI1: ${letter}\nE2: ${second}\nI2: ${coach}`,
  'with a word and a number before each row': `Doel: ${goal}\nEffect 1.1: ${first}\nInterventie 1.1.1: ${letter}\nEffect 1.2: ${second}\nInterventie 1.2.1: ${coach}`,
  'with words for outcomes': `Doel - ${goal}\nOutcome 1 - ${first}\nActiviteiten - ${letter}\nOutcome 2 - ${second}\nActiviteiten - ${coach}`,
  'with emoji': `🎯 ${goal}\n➡️ ${first}\n   ✅ ${letter}\n➡️ ${second}\n   ✅ ${coach}`,
  'as a list to tick': `- [ ] ${goal}\n  - [ ] ${first}\n    - [x] ${letter}\n  - [ ] ${second}\n    - [ ] ${coach}`,
  'with more plus signs for what is deeper': `${goal}\n+ ${first}\n++ ${letter}\n+ ${second}\n++ ${coach}`,
  'drawn as a tree': `${goal}\n├─ ${first}\n│  └─ ${letter}\n└─ ${second}\n   └─ ${coach}`,
  'with arrows on one row': `${goal} <- ${first} <- ${letter}; ${goal} <- ${second} <- ${coach}`,
  'with a sign between them, from the goal down': `${goal} > ${first} > ${letter}\n${goal} > ${second} > ${coach}`,
  'with so that': `${letter} zodat ${first} zodat ${goal}\n${coach} zodat ${second} zodat ${goal}`,
  'as sentences': `We willen ${goal}. Daarvoor moeten ${first}. Dat doen we met ${letter}. Ook moeten ${second}. Dat doen we met ${coach}.`,
  'as a table with lines': `| Doel | Effect | Aanpak |\n|---|---|---|\n| ${goal} | ${first} | ${letter} |\n| ${goal} | ${second} | ${coach} |`,
  'with what each is and commas between them': `doel: ${goal}, effect: ${first}, aanpak: ${letter}, effect: ${second}, aanpak: ${coach}`,
  'drawn with a backtick where a branch ends': `${goal}\n|-- ${first}\n|   \`-- ${letter}\n\`-- ${second}\n    \`-- ${coach}`,
  'with the effect it is for by its number': `Doel: ${goal}\nEffecten:\n  1. ${first}\n  2. ${second}\nAanpak bij 1: ${letter}\nAanpak bij 2: ${coach}`,
  'as a table with semicolons': `Doel;Effect;Aanpak\n${goal};${first};${letter}\n;${second};${coach}`,
};

function shapeOf({ kind, text, under }: OutlineNode): unknown {
  return [kind, text, ...under.map(shapeOf)];
}

describe('a line of reasoning that is typed', () => {
  for (const [how, text] of Object.entries(typed))
    it(`is read ${how}`, () => {
      const read = readOutline(text);
      assert.deepEqual(read && shapeOf(read.goal), [
        'goal',
        goal,
        ['effect', first, ['intervention', letter]],
        ['effect', second, ['intervention', coach]],
      ]);
    });

  it('leads from each of several that are added up', () => {
    const read = readOutline(`${letter} + belactie -> ${first} -> ${goal}`);
    assert.deepEqual(read && shapeOf(read.goal), [
      'goal',
      goal,
      ['effect', first, ['intervention', letter], ['intervention', 'belactie']],
    ]);
  });

  for (const [how, text] of [
    ['what happens if', `Als we ${letter} sturen, dan ${first}, waardoor er ${goal} zijn.`],
    ['what comes of it, in sentences', `${letter}. Daardoor ${first}. Daardoor ${goal}.`],
    ['why', `${goal} doordat ${first} doordat ${letter}`],
    ['one step on each row', `${letter}\n-> ${first}\n-> ${goal}`],
  ] as const)
    it(`is read from one sentence that says ${how}`, () => {
      const read = readOutline(text);
      assert.deepEqual(read && [read.goal.kind, read.goal.under[0]?.kind, read.goal.under[0]?.under[0]?.kind], [
        'goal',
        'effect',
        'intervention',
      ]);
      assert.ok(read?.goal.text.startsWith(goal));
    });

  it('leaves a list of figures below all effects to the goal, and what is done for several to no single one', () => {
    const read = readOutline(
      `${goal}\nEffecten:\n- ${first}\n- ${second}\nAanpak:\n- ${letter}\nCijfers:\n- aantal schulden`,
    );
    assert.deepEqual(read && shapeOf(read.goal), [
      'goal',
      goal,
      ['effect', first],
      ['effect', second],
      ['intervention', letter],
      ['measure', 'aantal schulden'],
    ]);
  });

  it('is read from what must change for it and what is therefore done', () => {
    for (const text of [
      'Om schooluitval te verminderen moeten jongeren zich eerder melden. Daarom belt de mentor na twee dagen.',
      'To have fewer evictions, tenants need to ask for help sooner, so we call after one missed payment.',
      'We want fewer evictions. Tenants need to ask for help sooner. So we call after one missed payment.',
    ])
      assert.deepEqual(
        [readOutline(text)?.goal].map(
          (read) => read && [read.under.length, read.under[0]?.kind, read.under[0]?.under[0]?.kind],
        )[0],
        [1, 'effect', 'intervention'],
        text,
      );
  });

  it('has each sentence below a question as a part of its own', () => {
    const read = readOutline(`Waartoe? ${goal}.\nWat moet daarvoor anders? Ze bellen eerder. Ze kennen het loket.`);
    assert.deepEqual(
      read?.goal.under.map(({ kind }) => kind),
      ['effect', 'effect'],
    );
  });

  it('leaves a figure below what is done to the effect of it', () => {
    const read = readOutline(`${goal}\n- ${first}\n  - ${letter}\n    - cijfer: brieven`);
    assert.deepEqual(read && shapeOf(read.goal), [
      'goal',
      goal,
      ['effect', first, ['intervention', letter], ['measure', 'brieven']],
    ]);
  });

  it('names its owner in a column of a table', () => {
    const read = readOutline(`Doel\tEffect\tAanpak\tTrekker\n${goal}\t${first}\t${letter}\tteamleider Inkomen`);
    assert.equal(read?.owner, 'teamleider Inkomen');
  });

  it('counts each of several figures that are named on one row', () => {
    const read = readOutline(`Doel: ${goal}\nEffect: ${first}\nKPI's: brieven, gesprekken`);
    assert.deepEqual(read && shapeOf(read.goal), [
      'goal',
      goal,
      ['effect', first, ['measure', 'brieven'], ['measure', 'gesprekken']],
    ]);
  });

  for (const [row, owner] of [
    ['Eigenaar teamleider Inkomen', 'teamleider Inkomen'],
    ['Wie trekt dit? teamleider Inkomen', 'teamleider Inkomen'],
    ['Trekker: nog te bepalen', ''],
    ['Owner: tbd', ''],
  ] as const)
    it(`has ${owner || 'nobody'} as owner by ‘${row}’`, () => {
      assert.equal(readOutline(`${goal}\n- ${first}\n  - ${letter}\n${row}`)?.owner, owner);
    });
});
