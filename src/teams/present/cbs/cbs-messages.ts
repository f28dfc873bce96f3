import { randomUUID } from 'node:crypto';
import { cbsFiguresCard } from '../../../../cards/cbs/figures-card.ts';
import { cbsTableCard, type CbsField } from '../../../../cards/cbs/table-card.ts';
import { cbsTexts } from '../../../../cards/cbs/texts.ts';
import { dayInWords } from '../../../../cards/kit/day.ts';
import { usual } from '../../../features/indicator/cbs/choose.ts';
import { dimensionInputs } from '../../../features/indicator/cbs/handlers.ts';
import type { CbsContent } from '../../../features/indicator/cbs/told.ts';
import type { Language } from '../../../shared/language.ts';
import { formatNumber, formatPeriod } from '../../../text/format.ts';
import { periodAt } from '../../../time/period.ts';
import { cardOnly } from '../../outbound/message.ts';
import type { Presenters } from '../content.ts';

type Told<Kind extends CbsContent['kind']> = Extract<CbsContent, { readonly kind: Kind }>;

export const cbsPresenters: Presenters<CbsContent> = {
  'cbs.help': (_, language) => ({ text: cbsTexts[language].help }),
  'cbs.form': (told, language) => cardOnly(formOf(told, language)),
  'cbs.preview': (told, language) => cardOnly(previewOf(told, language)),
  'cbs.none': ({ table }, language) => ({ text: cbsTexts[language].none(table) }),
  'cbs.saved': ({ name, count }, language) => ({ text: cbsTexts[language].saved(name, count) }),
  'cbs.known': ({ name }, language) => ({ text: cbsTexts[language].known(name) }),
  'cbs.refused': ({ table, reason }, language) => ({ text: cbsTexts[language].refused[reason](table) }),
  'cbs.refreshed': ({ rows }, language) => {
    const words = cbsTexts[language];
    const lines = rows.map(({ name, result }) =>
      result.kind === 'renewed'
        ? words.renewed(name, result.added, result.revised)
        : words.notRead(name, words.why[result.reason]),
    );
    return {
      text: rows.length === 0 ? words.nothingFollowed : [words.looked, ...lines.map((line) => `- ${line}`)].join('\n'),
    };
  },
};

function formOf({ table, filled, unclear }: Told<'cbs.form'>, language: Language) {
  const words = cbsTexts[language];
  const problemsOf = (field: string) =>
    unclear.filter((one) => (typeof one.field === 'string' ? one.field : one.field.dimension) === field);
  const fieldOf = (id: string, label: string, options: CbsField['options'], value: string, name = id): CbsField => ({
    id,
    label,
    options,
    value,
    problems: problemsOf(name),
  });
  const regional = table.dimensions.find(({ isRegion }) => isRegion);
  return cbsTableCard(
    {
      nonce: randomUUID(),
      table: table.id,
      title: table.title,
      changedOn: dayInWords(table.changedOn, language),
      isDiscontinued: table.isDiscontinued,
      measure: fieldOf(
        'measure',
        words.measure,
        table.measures.map(({ code, title, unit }) => ({ value: code, title: unit ? `${title} (${unit})` : title })),
        filled.measure ?? '',
      ),
      frequency: fieldOf(
        'frequency',
        words.frequency,
        table.frequencies.map((value) => ({ value, title: words.frequencies[value] })),
        filled.frequency ?? table.frequencies[0] ?? '',
      ),
      kind: fieldOf('kind', words.kind, [], filled.kind ?? ''),
      regions: regional ? fieldOf('regions', words.regions, [], filled.regions ?? '') : null,
      dimensions: table.dimensions
        .filter(({ isRegion }) => !isRegion)
        .slice(0, dimensionInputs.length)
        .map((dimension, place) =>
          fieldOf(
            dimensionInputs[place] ?? '',
            dimension.title,
            dimension.values.map(({ code, title }) => ({ value: code, title })),
            filled.values[place] ?? usual(dimension),
            dimension.code,
          ),
        ),
    },
    language,
  );
}

function previewOf({ table, link, as, newest, count, from, keptBack }: Told<'cbs.preview'>, language: Language) {
  const words = cbsTexts[language];
  const measure = table.measures.find(({ code }) => code === link.measure);
  const periodOf = (start: string) => formatPeriod(periodAt(link.frequency, start), language);
  return cbsFiguresCard(
    {
      nonce: randomUUID(),
      table: table.id,
      link,
      as,
      name: measure?.title ?? table.title,
      unit: measure?.unit ?? '',
      changedOn: dayInWords(table.changedOn, language),
      chosen: table.dimensions.flatMap(({ code, title, values }) => {
        const value = values.find((one) => one.code === link.fixed[code]);
        return value ? [`${title}: ${value.title}`] : [];
      }),
      rows: newest.map(({ area, periodStart, value, status }) => ({
        area,
        period: periodOf(periodStart),
        value: value === null ? words.noFigure : formatNumber(value, measure?.decimals ?? 0, language),
        status: words.statuses[status],
      })),
      count,
      from: periodOf(from),
      keptBack,
    },
    language,
  );
}
