import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { PlotTooltip } from '../../components/PlotTooltip';
import { threePoints } from '../fixtures/points';
import { expectAccessible } from './axe';

it.each([
  [100, 'left'],
  [500, 'right'],
] as const)('at %d of 600 px it is held by its %s edge', async (x, side) => {
  const [point] = threePoints;
  const { container } = render(point ? <PlotTooltip point={point} x={x} y={10} width={600} /> : null);
  const tooltip = container.querySelector<HTMLElement>('.plot-tooltip');
  expect(tooltip?.textContent).toBe('AlphaFold 2Partial 61 of 10038,600 citations');
  expect(tooltip?.style[side]).not.toBe('');
  await expectAccessible();
});
