import { randomUUID } from 'node:crypto';
import { postFormCard } from '../../../../cards/publication/form-card.ts';
import { postListCard } from '../../../../cards/publication/list-card.ts';
import { outdatedCard } from '../../../../cards/publication/outdated-card.ts';
import { placeCard, placesCard } from '../../../../cards/publication/places-card.ts';
import { postCard } from '../../../../cards/publication/post-card.ts';
import { slotsCard } from '../../../../cards/publication/slots-card.ts';
import type { Post } from '../../../features/publication/post.ts';
import type { PublicationContent } from '../../../features/publication/told.ts';
import type { Language, Translated } from '../../../shared/language.ts';
import { cardOnly } from '../../outbound/message.ts';
import type { Presenters } from '../content.ts';
import { momentOf } from '../referral/moment.ts';
import { formProps, placeProps, postCardProps } from './post-props.ts';
import { noteLine, whoCan } from './post-texts.ts';
import { postedMessage } from './posted-message.ts';
import { slotNote, slotProps } from './slot-props.ts';

/** How everything that is told of weekly posts looks in Teams. */
export const postPresenters: Presenters<PublicationContent> = {
  'publication.posted': postedMessage,
  'publication.card': (told, language) => cardOnly(postCard(postCardProps(told, randomUUID(), language), language)),
  'publication.form': (told, language) => cardOnly(postFormCard(formProps(told, randomUUID(), language), language)),
  'publication.note': ({ what, post, by, counts }, language) => ({
    text: noteLine(what, by, post.digest.title[language], counts, language),
  }),
  'publication.outdated': ({ post, name, because, placeCount }, language) => {
    const { id, version, digest, sentAt } = post;
    const of = { nonce: randomUUID(), id, version, title: digest.title[language], name: name[language], because };
    return cardOnly(outdatedCard({ ...of, placeCount: sentAt === null ? null : placeCount }, language));
  },
  'publication.list': ({ posts, page, pages }, language) =>
    cardOnly(
      postListCard(
        { nonce: randomUUID(), rows: posts.map((post) => row(post, language)), page, pages, mayMake: true },
        language,
      ),
    ),
  'publication.places': ({ places, counts, page, pages, news }, language) => {
    const shown = places.map(({ standing, ...place }) => ({ ...placeProps(place, language), standing }));
    return cardOnly(placesCard({ nonce: randomUUID(), places: shown, ...counts, page, pages, news }, language));
  },
  'publication.place': ({ place, state }, language) =>
    cardOnly(placeCard({ nonce: randomUUID(), place: placeProps(place, language), state }, language)),
  'publication.connect-there': (_, language) => ({ text: texts.connectThere[language] }),
  'publication.who-can': ({ roles, names }, language) => ({
    text: [texts.notYours[language], whoCan(roles, names, language)].join(' '),
  }),
  'publication.slots': ({ slots, news }, language) =>
    cardOnly(slotsCard({ nonce: randomUUID(), slots: slots.map((one) => slotProps(one, language)), news }, language)),
  'publication.slot-note': (told, language) => ({ text: slotNote(told, language) }),
  'publication.made': (_, language) => ({ text: texts.made[language] }),
  'publication.elsewhere': (_, language) => ({ text: texts.elsewhere[language] }),
  'publication.nothing-fits': (_, language) => ({ text: texts.nothingFits[language] }),
  'publication.unknown': (_, language) => ({ text: texts.unknown[language] }),
  'publication.export': ({ csv, rows, isCut }, language) => {
    // Three of these marks end the block: nothing that somebody named may do so.
    const block = `\`\`\`\n${csv.replaceAll('```', "'''").trim()}\n\`\`\``;
    return { text: [texts.exported[language](rows), ...(isCut ? [texts.cut[language]] : []), block].join('\n\n') };
  },
};

function row({ id, state, since, digest, publisher, placeIds, dueAt }: Post, language: Language) {
  const at = momentOf(dueAt ?? since, language);
  return { id, title: digest.title[language], state, at, by: publisher.name, placeCount: placeIds.length };
}

const texts = {
  connectThere: {
    nl: 'Koppelen doe je in het kanaal zelf. Noem mij daar en typ erachter: `koppel`. Zit ik nog niet in dat team? Voeg daar dan eerst de app Datawijzer toe.',
    en: 'You connect a channel in the channel itself. Mention me there and type behind it: `connect`. Am I not in that team yet? Then add the app Datawijzer there first.',
  },
  notYours: { nl: 'Dat kun jij niet doen bij weekberichten.', en: 'You cannot do that with weekly posts.' },
  made: {
    nl: 'Hieronder staat het bericht zoals het wordt, met daaronder wat je ermee kunt doen. Er is nog niets weg.',
    en: 'Below you see the post as it will be, and below that what you can do with it. Nothing has left yet.',
  },
  elsewhere: {
    nl: 'Hier lezen anderen mee. Ik heb het daarom naar je eigen chat gestuurd.',
    en: 'Others read along here, so I sent it to your own chat.',
  },
  nothingFits: {
    nl: 'Er is nu geen weekbericht waarbij dat kan. Typ `weekberichten` om te zien hoe het staat.',
    en: 'There is no weekly post for which that can be done now. Type `weekly posts` to see how it stands.',
  },
  unknown: {
    nl: 'Dit weekbericht is er niet meer, of is niet voor jou. Typ `weekberichten` om te zien wat er is.',
    en: 'This weekly post is no longer there, or is not for you. Type `weekly posts` to see what there is.',
  },
  exported: {
    nl: (rows: number) => `Dit zijn ${rows} kanalen. Kopieer de regels naar een leeg bestand dat eindigt op .csv.`,
    en: (rows: number) => `These are ${rows} channels. Copy the lines to an empty file that ends in .csv.`,
  },
  cut: {
    nl: 'Er zijn er meer. Wat aandacht vraagt, staat vooraan.',
    en: 'There are more. What needs attention comes first.',
  },
} satisfies Record<string, Translated | Translated<(rows: number) => string>>;
