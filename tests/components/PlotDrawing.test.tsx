import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { PlotDrawing } from '../../components/PlotDrawing';
import { threePoints } from '../fixtures/points';
import { expectAccessible } from './axe';

const places = threePoints.map((_, at) => ({ x: 100 + at * 50, y: 50 + at * 50 }));
const frame = { width: 400, height: 300, left: 44, right: 18, top: 22, bottom: 44 };

it('draws each label as a shape of its own, and names as told', async () => {
  const labels = [{ point: 0, x: 108, y: 54, anchor: 'start' as const }];
  const { container } = render(
    <PlotDrawing {...{ points: threePoints, places, labels, frame, most: 38_600, shown: 1 }} />,
  );
  const drawn = [...container.querySelectorAll('.points path')];
  expect(drawn.map((path) => path.getAttribute('class'))).toEqual(['Partial', 'Open', 'Closed']);
  expect(drawn[0]?.getAttribute('d')).not.toBe(drawn[1]?.getAttribute('d'));
  expect(container.querySelector('.names')?.textContent).toBe('AlphaFold 2');
  expect(container.querySelector('.ring')?.getAttribute('cx')).toBe('150');
  expect(container.querySelector('.grid')?.textContent).toMatch(/10k/i);
  await expectAccessible();
});
