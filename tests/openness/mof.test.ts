import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateMof, type MofRelease } from '../../lib/openness/mof';
import { mofComponents } from '../../lib/openness/mof-components';
import data from '../../lib/openness/mof-data.json';

const required = (level: number) => mofComponents.filter((one) => one.required && one.class >= level);
/** The components of a class, all under one license. */
const upTo = (level: number, license = 'OpenMDW-1.0') => required(level).map(({ name }) => ({ name, license }));
const without = (components: MofRelease['components'], name: string) => components.filter((one) => one.name !== name);
const changed = (components: MofRelease['components'], name: string, license: string | null | undefined) =>
  components.map((one) => (one.name === name ? { name, license } : one));
const statusOf = (release: MofRelease, name: string) =>
  evaluateMof(release).components.find((component) => component.name === name);

describe('the class', () => {
  it.each<[string, MofRelease['components'], number, [number, number, number]]>([
    ['nothing', [], 0, [0, 0, 0]],
    ['all that class III asks for', upTo(3), 3, [100, 60, 0]],
    ['all that class II asks for', upTo(2), 2, [100, 100, (10 / 14) * 100]],
    ['all that class I asks for', upTo(1), 1, [100, 100, 100]],
    ['class III less the data card', without(upTo(3), 'Data card'), 0, [(5 / 6) * 100, 0, 0]],
    ['class I less the evaluation data', without(upTo(1), 'Evaluation data'), 3, [100, 90, 0]],
    [
      'class I less the intermediate weights',
      without(upTo(1), 'Model parameters (Intermediate)'),
      2,
      [100, 100, (13 / 14) * 100],
    ],
    [
      'weights that forbid commerce',
      changed(upTo(1), 'Model parameters (Final)', 'CC-BY-NC-4.0'),
      0,
      [(5 / 6) * 100, 0, 0],
    ],
    ['optional components alone', [{ name: 'Sample model outputs', license: 'MIT' }], 0, [0, 0, 0]],
  ])('of %s', (_, components, mofClass, [three, two, one]) => {
    expect(evaluateMof({ components })).toMatchObject({ mofClass, progress: { 1: one, 2: two, 3: three } });
  });

  it('does not fall for an optional component with a bad license', () => {
    const components = [...upTo(1), { name: 'Model metadata', license: 'Proprietary' }];
    expect(evaluateMof({ components })).toMatchObject({ mofClass: 1, progress: { 1: 100 } });
  });
});

describe('a research paper', () => {
  const noReport = without(upTo(1), 'Technical report');

  it('stands in for a technical report that is missing, in all classes', () => {
    const evaluation = evaluateMof({ components: noReport });
    expect(evaluation).toMatchObject({ mofClass: 1, progress: { 1: 100, 2: 100, 3: 100 } });
    expect(evaluation.components.find(({ id }) => id === 11)).toMatchObject({ status: 'missing', replacedBy: 21 });
  });

  it('stands in for one that is not open', () => {
    expect(evaluateMof({ components: changed(upTo(1), 'Technical report', 'unlicensed') }).mofClass).toBe(1);
    expect(evaluateMof({ components: changed(upTo(1), 'Technical report', 'arXiv') }).mofClass).toBe(1);
  });

  it('counts for class III, which does not ask for it', () => {
    const components = [...without(upTo(3), 'Technical report'), { name: 'Research paper', license: 'CC-BY-4.0' }];
    expect(evaluateMof({ components })).toMatchObject({ mofClass: 3, progress: { 3: 100, 2: 60 } });
  });

  it('makes class I ask for 13 instead of 14', () => {
    const components = without(noReport, 'Datasets');
    expect(evaluateMof({ components }).progress[1]).toBe((12 / 13) * 100);
  });

  it('helps nobody when it is not open itself', () => {
    const evaluation = evaluateMof({ components: changed(noReport, 'Research paper', 'arXiv') });
    expect(evaluation.mofClass).toBe(0);
    expect(evaluation.components.find(({ id }) => id === 11)).not.toHaveProperty('replacedBy');
  });

  it('is not replaced by a technical report', () => {
    expect(evaluateMof({ components: without(upTo(1), 'Research paper') })).toMatchObject({
      mofClass: 2,
      progress: { 1: (13 / 14) * 100 },
    });
  });
});

describe('the license of a component', () => {
  const license = {
    distribution: { name: 'Apache-2.0' },
    code: { name: 'MIT' },
    data: { name: '' },
    document: { name: null },
  };
  it.each<[string, { name: string; license?: string | null }, object]>([
    ['is its own', { name: 'Training code', license: 'ISC' }, { status: 'included', license: 'ISC' }],
    ['is its domain’s when it has none', { name: 'Training code' }, { status: 'included', license: 'MIT' }],
    [
      'is its domain’s when it is null',
      { name: 'Training code', license: null },
      { status: 'included', license: 'MIT' },
    ],
    [
      'is the distribution’s when the domain has none',
      { name: 'Model card' },
      { status: 'included', license: 'Apache-2.0' },
    ],
    [
      'is judged by its kind',
      { name: 'Datasets' },
      { status: 'included', license: 'Apache-2.0', warning: 'not-type-appropriate' },
    ],
    ['is none when it is empty', { name: 'Training code', license: '' }, { status: 'unlicensed' }],
    ['is none when it is "unlicensed"', { name: 'Training code', license: 'unlicensed' }, { status: 'unlicensed' }],
    ['is none when it is "0", as in PHP', { name: 'Training code', license: '0' }, { status: 'unlicensed' }],
    ['has an exact name', { name: 'Training code', license: 'Mit' }, { status: 'invalid', license: 'Mit' }],
    ['has no spaces', { name: 'Training code', license: 'MIT ' }, { status: 'invalid', license: 'MIT ' }],
    ['is not an object’s own property', { name: 'Datasets', license: 'constructor' }, { status: 'invalid' }],
  ])('%s', (_, component, expected) => {
    const result = statusOf({ license, components: [component] }, component.name);
    expect(result).toMatchObject(expected);
    expect(result?.license).toBe(
      (expected as { license?: string }).license ?? (result?.status === 'invalid' ? component.license : undefined),
    );
  });

  it('is none where the release says "unlicensed" for its domain', () => {
    const release = { license: { ...license, code: { name: 'unlicensed' } }, components: [{ name: 'Training code' }] };
    expect(statusOf(release, 'Training code')?.status).toBe('unlicensed');
  });

  it.each([[undefined], [null], [{}], [{ code: null }]])('is none where the release has %j', (none) => {
    expect(statusOf({ license: none, components: [{ name: 'Training code' }] }, 'Training code')).toEqual({
      id: 7,
      name: 'Training code',
      status: 'unlicensed',
    });
  });
});

describe('components', () => {
  it('that are unknown are named', () => {
    expect(() => evaluateMof({ components: [{ name: 'Model Card' }] })).toThrow(
      new RangeError('Unknown component "Model Card".'),
    );
    expect(() => evaluateMof({ components: [{ name: '__proto__' }] })).toThrow(RangeError);
  });

  it('that are repeated are named', () => {
    const twice = [{ name: 'Datasets' }, { name: 'Datasets' }];
    expect(() => evaluateMof({ components: twice })).toThrow(
      new RangeError('The component "Datasets" is there twice.'),
    );
  });

  it('are 17: 6 of class III, 4 more of II, 4 more of I, and 3 optional', () => {
    expect([required(3).length, required(2).length, required(1).length, mofComponents.length]).toEqual([6, 10, 14, 17]);
    expect(data.openLicenses).toHaveLength(226);
  });
});

describe('whatever the release', () => {
  const license = fc.option(fc.constantFrom('', 'unlicensed', 'MIT', 'CC-BY-4.0', 'CC-BY-NC-4.0', 'OpenMDW-1.0', 'x'), {
    nil: null,
  });
  const release: fc.Arbitrary<MofRelease> = fc.record({
    license: fc.record({ distribution: fc.record({ name: license }), code: fc.record({ name: license }) }),
    components: fc
      .subarray([...mofComponents])
      .chain((some) =>
        fc.tuple(...some.map(({ name }) => license.map((own) => ({ name, license: own })))).map((list) => [...list]),
      ),
  });

  it('every component is there once, by id, and progress is a percentage', () => {
    fc.assert(
      fc.property(release, (one) => {
        const { mofClass, progress, components } = evaluateMof(one);
        expect(components.map(({ id }) => id)).toEqual(mofComponents.map(({ id }) => id));
        for (const level of [1, 2, 3] as const) expect(progress[level] >= 0 && progress[level] <= 100).toBe(true);
        expect(mofClass).toBe(([1, 2, 3] as const).find((level) => progress[level] === 100) ?? 0);
        if (progress[2] > 0) expect(progress[3]).toBe(100);
        if (progress[1] > 0) expect(progress[2]).toBe(100);
      }),
    );
  });

  it('the order of its components is nothing', () => {
    fc.assert(
      fc.property(release, (one) => {
        expect(evaluateMof({ ...one, components: [...one.components].reverse() })).toEqual(evaluateMof(one));
      }),
    );
  });

  it('one more open component never makes it worse', () => {
    const openness = ({ mofClass }: { mofClass: number }) => (mofClass === 0 ? 0 : 4 - mofClass);
    fc.assert(
      fc.property(release, fc.constantFrom(...mofComponents), (one, { name }) => {
        const more = { ...one, components: [...without(one.components, name), { name, license: 'OpenMDW-1.0' }] };
        expect(openness(evaluateMof(more))).toBeGreaterThanOrEqual(openness(evaluateMof(one)));
      }),
    );
  });
});
