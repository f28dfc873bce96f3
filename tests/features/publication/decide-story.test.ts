import assert from 'node:assert/strict';
import {
  decideStory,
  roleIn,
  wordsRefused,
  type StoryActor,
  type StoryCommand,
} from '../../../src/features/publication/story/decide-story.ts';
import { toldBy, type Story } from '../../../src/features/publication/story/story.ts';
import { asksAboutIndividual, maskPersonalData } from '../../../src/text/personal-data/personal-data.ts';

const screen = { mask: maskPersonalData, isAboutIndividual: asksAboutIndividual };
const story: Story = {
  id: 'story-1',
  tenantId: 'tenant-1',
  version: 1,
  indicatorId: 'meldingen',
  state: 'waiting',
  text: 'We zien meer mensen aan de balie.',
  saidAs: 'een consulent Wmo',
  showsName: false,
  by: { id: 'teller', name: 'Joke Smit' },
  language: 'nl',
  decidedOn: null,
  reason: null,
};
const owner: StoryActor = { id: 'owner', name: 'Samira Bakker', decides: true };
const decide = (command: StoryCommand, actor = owner, of: Story = story) =>
  decideStory(of, command, actor, '2026-11-24', screen);
const why = (...given: Parameters<typeof decide>) => {
  const decision = decide(...given);
  return decision.kind === 'refused' ? decision.why : decision.story.state;
};

describe('a story from practice', () => {
  it('is approved, changed or declined by who decides about the figure, with a reason', () => {
    assert.equal(why({ kind: 'approve' }), 'approved');
    assert.equal(why({ kind: 'edit', text: 'We zien het vaker.' }), 'approved');
    assert.equal(why({ kind: 'decline', reason: 'Dit stond er al.' }), 'declined');
    assert.equal(why({ kind: 'decline', reason: '  ' }), 'needs-reason');
    const changed = decide({ kind: 'edit', text: ' We zien het vaker. ' });
    assert.ok(changed.kind === 'changed');
    assert.deepEqual(
      [changed.story.text, changed.story.version, changed.story.decidedOn],
      ['We zien het vaker.', 2, '2026-11-24'],
    );
  });

  it('is not approved by who told it, nor by anybody else', () => {
    assert.equal(why({ kind: 'approve' }, { ...owner, id: 'teller' }), 'own-words');
    assert.equal(why({ kind: 'approve' }, { ...owner, decides: false }), 'not-yours');
    assert.equal(why({ kind: 'withdraw' }), 'not-yours');
    assert.equal(why({ kind: 'withdraw' }, { id: 'teller', name: null, decides: false }), 'withdrawn');
  });

  it('can be taken away after it was approved, and not once it was declined', () => {
    const approved: Story = { ...story, state: 'approved' };
    assert.equal(why({ kind: 'decline', reason: 'Toch niet.' }, owner, approved), 'declined');
    assert.equal(why({ kind: 'approve' }, owner, approved), 'not-now');
    assert.equal(why({ kind: 'approve' }, owner, { ...story, state: 'declined' }), 'not-now');
  });

  it('is kept only when it is about nobody in particular, and short', () => {
    assert.equal(wordsRefused('We zien vaker dat mensen laat komen.', screen), null);
    assert.equal(wordsRefused('   ', screen), 'empty');
    assert.equal(wordsRefused('a'.repeat(601), screen), 'too-long');
    assert.equal(wordsRefused('Bel de balie: 06-12345678.', screen), 'masked');
    assert.notEqual(wordsRefused('Heeft mevrouw Jansen aan de Dorpsstraat nog hulp?', screen), null);
    assert.equal(why({ kind: 'edit', text: 'Bel 06-12345678.' }), 'masked');
  });

  it('is shown with what somebody does, and with a name only where they chose so', () => {
    assert.deepEqual(toldBy(story).nl, 'een consulent Wmo');
    assert.equal(toldBy({ ...story, showsName: true }).nl, 'Joke Smit, een consulent Wmo');
    assert.equal(toldBy({ ...story, saidAs: '' }).en, 'a colleague');
    assert.equal(roleIn('  consulent,  bel 06-12345678 ', screen), 'consulent, bel [telefoonnummer]');
  });
});
