import { expect, it } from 'vitest';
import { readBaseAddress } from '../../../scripts/catalog-check/base-address';

it.each([
  ['https://catalog.example', 'https://catalog.example'],
  ['https://catalog.example/', 'https://catalog.example'],
  ['https://catalog.example/bio//', 'https://catalog.example/bio'],
  ['http://localhost:8787', 'http://localhost:8787'],
  ['http://127.0.0.1:8787/', 'http://127.0.0.1:8787'],
  ['http://[::1]:8787', 'http://[::1]:8787'],
])('%s is a base address', (text, base) => {
  expect(readBaseAddress(text)).toEqual({ status: 'address', base });
});

it.each([
  'https://catalog.example/bio/v1',
  'https://catalog.example/bio/v1/',
  'https://catalog.example/bio/v1/catalog.json',
])('%s is taken for the folder above, which is said', (text) => {
  expect(readBaseAddress(text)).toEqual({
    status: 'address',
    base: 'https://catalog.example/bio',
    note: 'The base address is the folder that holds v1/: https://catalog.example/bio is checked.',
  });
});

it.each([
  ['catalog.example', '"catalog.example" is no address'],
  ['http://catalog.example', 'http://catalog.example is not https'],
  ['http://localhost.example', 'http://localhost.example is not https'],
  ['ftp://catalog.example', 'ftp://catalog.example is not https'],
  ['https://catalog.example/?key=1', 'Give the address of a folder'],
  ['https://me:secret@catalog.example', 'Give the address of a folder'],
])('%s is none, for a reason', (text, problem) => {
  expect(readBaseAddress(text)).toEqual({ status: 'bad', problem: expect.stringContaining(problem) });
});
