import assert from 'node:assert/strict';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { galleryCases } from '../../cards/gallery/cases.ts';
import { standings } from '../../cards/gallery/referral-standings.ts';
import { askColleague } from '../../cards/referral/ask-colleague.ts';
import { referralCard } from '../../cards/referral/referral-card.ts';
import { possibleFor } from '../../src/features/referral/transitions.ts';
import { cardProps } from '../../src/teams/present/referral/card-props.ts';
import { languages } from './golden.ts';
import { nodes, nodesOfType } from './nodes.ts';

const nonce = 'a1b2c3d4-0000-4000-8000-000000000002';

function standing(name: string, part: object = {}) {
  const make = standings[name];
  assert.ok(make, name);
  const shown = make('nl');
  return { ...shown, referral: { ...shown.referral, ...part } };
}

function draw(name: string, part: object = {}, more: object = {}): IAdaptiveCard {
  const told = {
    history: [],
    similar: null,
    news: null,
    topicNames: {},
    colleagues: [],
    ...standing(name, part),
    ...more,
  };
  return referralCard(cardProps({ kind: 'referral.card', ...told }, nonce, 'nl'), 'nl');
}

function stepsOn(card: IAdaptiveCard): string[] {
  return nodesOfType(card, /^Action\.Execute$/)
    .filter(({ verb }) => verb === 'referral.move')
    .map(({ data }) => (data as { what?: string }).what ?? '');
}

describe('the card of a question to a colleague', () => {
  for (const [name, make] of Object.entries(standings))
    it(`${name} has a button for all that may be done, and for nothing else`, () => {
      const { may, similar, history = [] } = make('nl');
      const isAsked = history.some(({ kind }) => kind === 'ask-interest');
      // To wait along is offered to who is about to ask the same.
      const wanted = may.filter((kind) => kind !== 'join' && (kind !== 'still-interested' || isAsked));
      const offered = [...wanted, ...(similar?.answered ? ['similar-helped'] : []), ...(similar?.open ? ['join'] : [])];
      assert.deepEqual(stepsOn(draw(name)).toSorted(), offered.toSorted());
    });

  it('asks nothing that is required, because a hidden input would block every button', () => {
    for (const { name, render } of galleryCases)
      for (const node of nodesOfType(render('nl'), /^Input\./)) assert.notEqual(node['isRequired'], true, name);
  });

  it('shows an input once, for whoever may do everything at once', () => {
    const { referral } = standing('coordinator.escalated');
    const may = possibleFor(
      { ...referral, waiters: [{ ...referral.asker, id: 'x', asked: '' }] },
      { id: 'x', isCoordinator: true },
    );
    const ids = nodesOfType(draw('coordinator.escalated', {}, { may }), /^Input\./).map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
    assert.ok(may.includes('assign') && may.includes('close') && may.includes('leave'));
  });

  it('sends the id and version that it shows, and those of the question that is joined', () => {
    const told = standing('draft.similar');
    const sent = nodesOfType(draw('draft.similar'), /^Action\.Execute$/).map(
      ({ data }) => data as Record<string, unknown>,
    );
    const open = told.similar?.open;
    for (const { what, id, version } of sent)
      assert.deepEqual(
        [id, version],
        what === 'join' ? [open?.id, open?.version] : [told.referral.id, told.referral.version],
        String(what),
      );
  });

  it('shows who is gone nothing of the question', () => {
    for (const name of ['gone.taken', 'gone.closed']) {
      const { question, botAnswer } = standing(name).referral;
      const secrets = { remark: 'bijgeschreven', answer: 'het antwoord', askedBack: 'terug', reason: 'de reden' };
      const written = JSON.stringify(draw(name, secrets));
      for (const secret of [question, botAnswer.slice(0, 30), 'Sanne', ...Object.values(secrets)])
        assert.equal(written.includes(secret), false, `${name}: ${secret}`);
    }
  });

  it('shows who waits along the question and the answer, and nobody else’s words', () => {
    const said = { remark: 'bijgeschreven', askedBack: 'wat ik nog wil weten', replied: 'dit', reason: 'daarom' };
    const written = JSON.stringify(draw('waiter.answered', said));
    for (const secret of ['Sanne', ...Object.values(said).slice(0, 2)])
      assert.equal(written.includes(secret), false, secret);
    assert.ok(written.includes('bibliotheek'));
  });

  it('names to the asker neither who could not help nor who waits along', () => {
    const { history = [] } = standing('asker.accepted');
    const written = JSON.stringify(draw('asker.accepted', {}, { history }));
    for (const secret of ['Joke', 'Ravi', 'Ik ben deze week vrij'])
      assert.equal(written.includes(secret), false, secret);
  });

  it('stays within what Teams takes when everybody wrote as much as they may', () => {
    const long = (length: number) => 'woord met é '.repeat(length / 12);
    const entries = Array.from({ length: 60 }, () => ({
      version: 1,
      at: '2026-12-01T09:12:00Z',
      by: null,
      as: 'champion',
      kind: 'hand-over',
      from: null,
      to: 'offered',
      note: long(1_000),
    }));
    const part = {
      question: long(500),
      botAnswer: long(2_000),
      remark: long(1_000),
      askedBack: long(1_000),
      replied: long(1_000),
      answer: long(6_000),
      reason: long(1_000),
    };
    for (const name of ['champion.reopened', 'asker.answered', 'coordinator.late', 'champion.replied'])
      assert.ok(Buffer.byteLength(JSON.stringify(draw(name, part, { history: entries }))) <= 25 * 1024, name);
  });

  it('keeps the lines of a long answer apart, and shows its marks as they were written', () => {
    const written = nodes(draw('asker.answered', { answer: 'Eerst dit.\nDan *dat*.' })).map((node) => node['text']);
    assert.ok(written.includes('Eerst dit.\n\nDan \\*dat\\*.'));
  });
});

describe('the button that asks a colleague', () => {
  it('carries the question, in both languages', () => {
    for (const language of languages) assert.equal(askColleague('Is dat veel?', nonce, language).length, 1);
  });

  it('is not there without a question, or with one that does not fit', () => {
    for (const ask of [null, '', '  ', 'x'.repeat(501)]) assert.deepEqual(askColleague(ask, nonce, 'nl'), []);
  });
});
