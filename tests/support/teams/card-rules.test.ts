import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkCard } from './rules/cards.ts';
import { card } from './samples.ts';
import type { Json } from './wire.ts';

const text = { type: 'TextBlock', text: 'x' };
const chart = { type: 'Chart.Line', data: [] };
const rulesOf = (content: unknown): string[] => checkCard(content).map(({ rule }) => rule);
const rulesFor = (...body: Json[]): string[] => rulesOf(card(...body).content);
const withRoot = (more: Json): string[] => rulesOf({ ...card().content, ...more });

describe('the rules of Teams about a card', () => {
  it('takes a card of version 1.5', () => assert.deepEqual(rulesFor(text), []));
  it('refuses another version', () => assert.deepEqual(withRoot({ version: '1.6' }), ['card-version']));
  it('refuses what is no adaptive card', () => assert.deepEqual(rulesOf({ type: 'HeroCard' }), ['card-type']));

  it('takes a chart that has a fallback', () => assert.deepEqual(rulesFor({ ...chart, fallback: text }), []));
  it('takes a chart that may be dropped', () => assert.deepEqual(rulesFor(text, { ...chart, fallback: 'drop' }), []));
  it('refuses a chart without a fallback', () => assert.deepEqual(rulesFor(chart), ['card-fallback']));
  it('refuses a fallback that itself needs one', () =>
    assert.deepEqual(rulesFor({ ...chart, fallback: { type: 'Badge', text: 'x' } }), ['card-fallback']));
  it('takes a fallback of a fallback', () =>
    assert.deepEqual(rulesFor({ ...chart, fallback: { type: 'Badge', text: 'x', fallback: text } }), []));
  it('refuses a fallback that the makers of the format cannot read', () =>
    assert.deepEqual(rulesFor({ ...chart, fallback: { ...text, size: 'Enormous' } }), ['card-parse']));
  it('refuses a Teams-only button without a fallback, deep in the card', () => {
    const set = { type: 'ActionSet', actions: [{ type: 'Action.Popover', title: 'Meer', content: text }] };
    assert.deepEqual(rulesFor({ type: 'Container', items: [set] }), ['card-fallback']);
  });

  it('refuses an unknown element', () => assert.deepEqual(rulesFor({ type: 'Sparkline' }), ['card-element']));
  it('refuses an unknown action', () =>
    assert.deepEqual(withRoot({ actions: [{ type: 'Action.Launch', title: 'x' }] }), ['card-element']));
  it('does not mistake the data of a button for elements', () =>
    assert.deepEqual(
      withRoot({ actions: [{ type: 'Action.Execute', title: 'x', verb: 'x', data: { type: 'quiz' } }] }),
      [],
    ));
  it('refuses a value that an element does not have', () =>
    assert.deepEqual(rulesFor({ ...text, size: 'Enormous' }), ['card-parse']));

  it('takes an input with an id and a label', () =>
    assert.deepEqual(rulesFor({ type: 'Input.Text', id: 'a', label: 'Naam' }), []));
  it('refuses an input without an id', () =>
    assert.deepEqual(rulesFor({ type: 'Input.Text', label: 'Naam' }), ['card-input']));
  it('refuses an input without a label', () =>
    assert.deepEqual(rulesFor({ type: 'Input.Text', id: 'a' }), ['card-input']));
  it('refuses two inputs with one id', () => {
    const input = { type: 'Input.Text', id: 'a', label: 'Naam' };
    assert.deepEqual(rulesFor(input, input), ['card-input']);
  });
  it('takes a people picker, whose choices Teams fills in', () => {
    const query = { type: 'Data.Query', dataset: 'graph.microsoft.com/users' };
    assert.deepEqual(
      rulesFor({ type: 'Input.ChoiceSet', id: 'a', label: 'Wie', choices: [], 'choices.data': query }),
      [],
    );
  });

  it('takes a refresh for sixty people', () => assert.deepEqual(withRoot({ refresh: refreshFor(60) }), []));
  it('refuses a refresh for sixty-one', () =>
    assert.deepEqual(withRoot({ refresh: refreshFor(61) }), ['card-refresh']));
  it('takes a client-side translation', () =>
    assert.deepEqual(rulesFor({ type: 'TextBlock', text: '${rs:titel}' }), []));
  it('notes a template expression that was left over', () =>
    assert.deepEqual(rulesFor({ type: 'TextBlock', text: '${cijfer}' }), ['card-template']));
});

function refreshFor(count: number): Json {
  const userIds = Array.from({ length: count }, (_, index) => `29:${index}`);
  return { action: { type: 'Action.Execute', verb: 'ververs' }, userIds };
}
