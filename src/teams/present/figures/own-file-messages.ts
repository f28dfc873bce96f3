import { randomUUID } from 'node:crypto';
import { chooseOfFileCard, filePurposeCard } from '../../../../cards/figures/own-file-card.ts';
import { ownFileTexts } from '../../../../cards/figures/own-file-texts.ts';
import type { OwnFileContent } from '../../../features/indicator/own-file/told.ts';
import { formatNumber } from '../../../text/format.ts';
import { cardOnly } from '../../outbound/message.ts';
import type { Presenters } from '../content.ts';

export const ownFilePresenters: Presenters<OwnFileContent> = {
  'own-file.purpose': ({ name }, language) => cardOnly(filePurposeCard({ nonce: randomUUID(), name }, language)),
  'own-file.choose': ({ name, about, options }, language) =>
    cardOnly(chooseOfFileCard({ nonce: randomUUID(), name, about, options }, language)),
  'own-file.refused': ({ name, why }, language) => {
    const { refused } = ownFileTexts[language];
    switch (why.reason) {
      case 'too-many-rows': {
        const [rows, most] = [why.rows, why.most].map((count) => formatNumber(count, 0, language));
        return { text: refused['too-many-rows'](name, rows ?? '', most ?? '') };
      }
      case 'formula':
        return { text: refused.formula(name, why.cell) };
      case 'personal-data':
      case 'no-figures':
        return { text: refused[why.reason](name) };
    }
  },
  'own-file.none': (_, language) => ({ text: ownFileTexts[language].none }),
};
