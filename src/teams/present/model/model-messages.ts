import { randomUUID } from 'node:crypto';
import { modelStatusCard, type ModelStatusProps } from '../../../../cards/model/status-card.ts';
import { modelOutcomes, modelUses } from '../../../features/model/model.ts';
import type { ModelContent, ModelStanding } from '../../../features/model/told.ts';
import type { Language } from '../../../shared/language.ts';
import { formatNumber } from '../../../text/format.ts';
import { cardOnly } from '../../outbound/message.ts';
import type { Presenters } from '../content.ts';
import { localMoment } from '../publication/local-moment.ts';

const none = {
  nl: 'Er is geen AI ingesteld. Ik reken alles zelf uit en mijn teksten staan vast. De technisch beheerder kan AI instellen.',
  en: 'No AI is set up. I compute everything myself and my texts are fixed. Whoever runs the bot can set it up.',
};

export const modelPresenters: Presenters<ModelContent> = {
  'model.none': (_, language) => ({ text: none[language] }),
  'model.status': ({ standing, news, isOpen }, language) =>
    cardOnly(modelStatusCard({ nonce: randomUUID(), news, isOpen, ...propsOf(standing, language) }, language)),
};

function propsOf(standing: ModelStanding, language: Language): Omit<ModelStatusProps, 'nonce' | 'news' | 'isOpen'> {
  const { isOn, switched, host, chatDeployment, embeddingsDeployment, counts } = standing;
  const written = (value: number) => formatNumber(value, 0, language);
  const sum = (of: 'count' | 'tokens', isIt: (row: ModelStanding['counts'][number]) => boolean) =>
    counts.filter(isIt).reduce((total, row) => total + row[of], 0);
  return {
    isOn,
    host,
    chatDeployment,
    embeddingsDeployment,
    switched: switched && { when: localMoment(switched.at, language), name: switched.name },
    tokens: {
      spent: written(standing.spentToday),
      perDay: written(standing.tokensPerDay),
      perPerson: written(standing.tokensPerPerson),
    },
    isResting: standing.service === 'resting',
    uses: modelUses
      .filter((use) => counts.some((row) => row.use === use))
      .map((use) => ({
        use,
        asked: written(sum('count', (row) => row.use === use)),
        given: written(sum('count', (row) => row.use === use && row.outcome === 'given')),
        tokens: written(sum('tokens', (row) => row.use === use)),
      })),
    notGiven: modelOutcomes
      .filter((outcome) => outcome !== 'given')
      .map((because) => ({ because, sum: sum('count', (row) => row.outcome === because) }))
      .filter((row) => row.sum > 0)
      .map(({ because, sum: count }) => ({ because, count: written(count) })),
  };
}
