import assert from 'node:assert/strict';
import { maySeeOverview } from '../../../src/features/insight/handlers.ts';
import { parseInsightCommand } from '../../../src/features/insight/insight-said.ts';
import { roles } from '../../../src/shared/person.ts';

const said = {
  month: [
    'overzicht',
    'Overzicht!',
    'toon het overzicht',
    'managementoverzicht',
    'overzicht voor management',
    'overzicht van vorige maand',
    'overzicht van de maand',
    'Hoe staat het met werken met data?',
    'hoe gaat het bij ons met werken met data',
    'overview',
    'overview of last month',
    'How is working with data going?',
  ],
  'this-month': ['overzicht van deze maand', 'overview of this month'],
  quarter: [
    'overzicht van kwartaal',
    'overzicht van het kwartaal',
    'overzicht over het afgelopen kwartaal',
    'overview of the quarter',
  ],
} as const;

describe('what is typed for the overview', () => {
  for (const [of, lines] of Object.entries(said))
    for (const line of lines)
      it(`is known: ${line}`, () => assert.deepEqual(parseInsightCommand(line), { kind: 'overview', of }));

  it('leaves as a file when that is asked for', () => {
    for (const line of ['exporteer overzicht', 'exporteer het overzicht', 'export overview of the month'])
      assert.deepEqual(parseInsightCommand(line), { kind: 'overview-export', of: 'month' });
    assert.deepEqual(parseInsightCommand('Exporteer overzicht van kwartaal'), {
      kind: 'overview-export',
      of: 'quarter',
    });
  });

  it('is not what is about something else', () => {
    for (const line of [
      'overzicht van vragen',
      'overzicht verwijzingen',
      'ai overzicht',
      'overzicht van de cijfers',
      'overzicht van Wmo-meldingen',
      'exporteer Wmo-meldingen',
      'hoe staat het met de Wmo-meldingen?',
    ])
      assert.equal(parseInsightCommand(line), null, line);
  });

  it('is for three roles and no other', () => {
    assert.deepEqual(
      roles.filter((role) => maySeeOverview({ roles: [role] })),
      ['coordinator', 'manager', 'administrator'],
    );
    assert.ok(!maySeeOverview({ roles: [] }));
  });
});
