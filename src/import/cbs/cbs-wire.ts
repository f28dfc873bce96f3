import { z } from 'zod';

/** What we read of CBS's OData v4 service (docs/cbs.md#contract); it sends more. */
const Page = <Row extends z.ZodType>(row: Row) =>
  z.object({ value: z.array(row), '@odata.nextLink': z.url().optional() });

export const Properties = z.object({
  Identifier: z.string(),
  Title: z.string(),
  Summary: z.string().nullish(),
  Status: z.enum(['Regulier', 'Gediscontinueerd', 'Vervallen']).nullish(),
  DatasetType: z.enum(['Numeric', 'Mixed', 'Text']).nullish(),
  ObservationCount: z.number().int().min(0).nullish(),
  ObservationsModified: z.string().nullish(),
  Modified: z.string().nullish(),
});
export type Properties = z.infer<typeof Properties>;

export const Dimensions = Page(
  z.object({
    Identifier: z.string(),
    Title: z.string(),
    /** `Dimension`, `TimeDimension`, `GeoDimension`, `GeoDetailDimension`. */
    Kind: z.string(),
  }),
);

export const MeasureCodes = Page(
  z.object({
    Identifier: z.string(),
    Title: z.string(),
    DataType: z.string(),
    Unit: z.string().nullish(),
    Decimals: z.number().int().min(0).max(10).nullish(),
  }),
);

export const Codes = Page(
  z.object({
    Identifier: z.string(),
    Title: z.string(),
    Description: z.string().nullish(),
    Status: z.enum(['Definitief', 'Voorlopig', 'NaderVoorlopig']).nullish(),
  }),
);
export type Code = z.infer<typeof Codes>['value'][number];

/** A missing value says why; without a reason the answer cannot be trusted. */
export const Observations = Page(
  z
    .looseObject({
      Id: z.number().int(),
      Measure: z.string(),
      ValueAttribute: z.enum(['None', 'Impossible', 'Confidential', 'NotAvailable']),
      Value: z.number().nullable(),
    })
    .refine(
      ({ ValueAttribute, Value }) => (ValueAttribute === 'None') === (Value !== null),
      'a value without a reason',
    ),
);
export type CbsObservation = z.infer<typeof Observations>['value'][number];
