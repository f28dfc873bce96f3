type Row = Record<string, unknown>;

export interface StoredTable {
  readonly properties: Row;
  readonly resources: Readonly<Record<string, Row[]>>;
}

const dimension = (identifier: string, title: string, kind: string): Row => ({
  Identifier: identifier,
  Title: title,
  Description: '',
  MapYear: null,
  ReleasePolicy: null,
  Kind: kind,
  ContainsGroups: false,
  ContainsCodes: true,
  GroupsUrl: null,
});
const measure = (identifier: string, title: string, unit: string, decimals: number): Row => ({
  Identifier: identifier,
  Index: 1,
  Title: title,
  Description: '',
  MeasureGroupId: null,
  DataType: decimals > 0 ? 'Double' : 'Long',
  Unit: unit,
  Decimals: decimals,
  PresentationType: null,
});
const code = (identifier: string, title: string, part: Row = {}): Row => ({
  Identifier: identifier,
  Index: 1,
  Title: title,
  Description: '',
  DimensionGroupId: '0',
  ...part,
});
const properties = (id: string, title: string, part: Row = {}): Row => ({
  Identifier: id,
  Title: title,
  Summary: title,
  Status: 'Regulier',
  DatasetType: 'Numeric',
  Frequency: 'Perdag',
  ObservationCount: 1,
  ObservationsModified: '2026-07-08T02:00:00+02:00',
  Modified: '2026-07-08T02:00:00+02:00',
  ...part,
});

/**
 * Shapes and first figures as CBS sends them (table 37789ksz, CC BY 4.0); what the tests need beside them was added: a week table,
 * regions of which the code ends in blanks, suppressed figures.
 */
export function cbsTables(): Record<string, StoredTable> {
  return { '37789ksz': benefits(), '70000wk': weeks(), '80000rg': regions() };
}

/** Months with three statuses; a measure in thousands. */
function benefits(): StoredTable {
  const months = [
    code('1998MM01', '1998 januari', { Status: 'Definitief' }),
    code('1998MM02', '1998 februari', { Status: 'Definitief' }),
    code('2026MM03', '2026 maart', { Status: 'NaderVoorlopig', Description: 'Nader voorlopige cijfers' }),
    code('2026MM04', '2026 april', { Status: 'Voorlopig', Description: 'Voorlopige cijfers' }),
    code('1998JJ00', '1998', { Status: 'Definitief' }),
  ];
  const observation = (id: number, value: number | null, period: string, attribute = 'None', of = 'D000198_2') => ({
    Id: id,
    Measure: of,
    ValueAttribute: attribute,
    Value: value,
    StringValue: null,
    Perioden: period,
  });
  return {
    properties: properties('37789ksz', 'Sociale zekerheid; kerncijfers, uitkeringen naar uitkeringssoort'),
    resources: {
      Dimensions: [dimension('Perioden', 'Perioden', 'TimeDimension')],
      MeasureCodes: [
        measure('D000198_2', 'Totaal arbeidsongeschiktheidsuitkeringen', 'x 1000', 1),
        measure('D000287', 'Bijstandsuitkeringen', 'x 1000', 1),
        { ...measure('T1', 'Toelichting', '', 0), DataType: 'String' },
      ],
      PeriodenCodes: months,
      Observations: [
        observation(0, 884.4, '1998MM01'),
        observation(1, 714, '1998MM01', 'None', 'D000287'),
        observation(2, 885.1, '1998MM02'),
        observation(3, 803, '2026MM03'),
        observation(4, 801, '2026MM04'),
        observation(5, 880, '1998JJ00'),
        observation(6, null, '1998MM02', 'Impossible', 'D000287'),
      ],
    },
  };
}

/** ISO weeks: the first of 2020 begins on Monday 30 December 2019; parts of weeks at the turn of the year are none. */
function weeks(): StoredTable {
  const periods = ['2019X000', '2020W101', '2020W102', '2020W153', '2021W153', '2020X000'];
  return {
    properties: properties('70000wk', 'Overledenen per week', { Status: 'Gediscontinueerd' }),
    resources: {
      Dimensions: [dimension('Geslacht', 'Geslacht', 'Dimension'), dimension('Perioden', 'Perioden', 'TimeDimension')],
      MeasureCodes: [measure('M003026', 'Overledenen', 'aantal', 0)],
      GeslachtCodes: [code('3000', 'Mannen'), code('1100', 'Totaal mannen en vrouwen')],
      PeriodenCodes: periods.map((each) => code(each, each.includes('153') ? `${each}*` : each)),
      Observations: periods.flatMap((period, place) =>
        ['1100', '3000'].map((sex, other) => ({
          Id: place * 2 + other,
          Measure: 'M003026',
          ValueAttribute: 'None',
          Value: 3_000 + place,
          StringValue: null,
          Geslacht: sex,
          Perioden: period,
        })),
      ),
    },
  };
}

function regions(): StoredTable {
  const row = (id: number, region: string, period: string, value: number | null, attribute = 'None') => ({
    Id: id,
    Measure: 'M1',
    ValueAttribute: attribute,
    Value: value,
    StringValue: null,
    Marges: 'MW00000',
    RegioS: region,
    Perioden: period,
  });
  return {
    properties: properties('80000rg', 'Jeugdhulp; gemeenten'),
    resources: {
      Dimensions: [
        dimension('Marges', 'Marges', 'Dimension'),
        dimension('RegioS', "Regio's", 'GeoDimension'),
        dimension('Perioden', 'Perioden', 'TimeDimension'),
      ],
      MeasureCodes: [measure('M1', 'Jongeren met jeugdhulp', 'aantal', 0)],
      MargesCodes: [code('MW00000', 'Waarde'), code('MOG0095', 'Ondergrens 95%-interval')],
      RegioSCodes: [
        code('NL01  ', 'Nederland'),
        code('PV26  ', 'Utrecht (PV)'),
        code('GM0344', 'Utrecht (gemeente)'),
        code('GM1680', "Aa en Hunze's Loo"),
      ],
      PeriodenCodes: [
        code('2024HJ01', '2024 1e halfjaar'),
        code('2024HJ02', '2024 2e halfjaar', { Status: 'Voorlopig' }),
      ],
      Observations: [
        row(0, 'NL01  ', '2024HJ01', 387_175),
        row(1, 'NL01  ', '2024HJ02', 370_565),
        row(2, 'GM0344', '2024HJ01', null, 'Confidential'),
        row(3, 'GM0344', '2024HJ02', null, 'NotAvailable'),
        row(4, 'GM1680', '2024HJ01', null, 'Impossible'),
        row(5, 'GM1680', '2024HJ02', 45),
      ],
    },
  };
}
