import { beforeEach, describe, expect, test, vi } from 'vitest';
import { revealOnPage } from './reveal-on-page.ts';

const permissions = { contains: vi.fn(), request: vi.fn(), remove: vi.fn() };
const tabs = { create: vi.fn(), get: vi.fn(), update: vi.fn() };
const sent = vi.hoisted(() => ({ sendRequest: vi.fn(), sendTabRequest: vi.fn() }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return { permissions, tabs };
  },
}));
vi.mock('../utils/send-request.ts', () => sent);

const sought = { url: 'https://reports.example/1.html?p=2', sentence: '增长7.1%。', before: '', after: '' };
const site = { origins: ['https://reports.example/*'] };

beforeEach(() => {
  vi.resetAllMocks();
  permissions.contains.mockResolvedValue(false);
  permissions.request.mockResolvedValue(true);
  tabs.create.mockResolvedValue({ id: 7 });
  tabs.get.mockResolvedValue({ status: 'complete' });
  sent.sendRequest.mockResolvedValue({ ok: true, value: {} });
  sent.sendTabRequest.mockResolvedValue({ ok: true, value: { found: true } });
});

describe('a site that we may not look into', () => {
  test('is asked for within the click, opened, and given back', async () => {
    const revealed = revealOnPage(sought);
    expect(permissions.request).toHaveBeenCalledWith(site);
    expect(await revealed).toBe('found');
    expect(tabs.update).toHaveBeenCalledWith(7, { active: true });
    expect(permissions.remove).toHaveBeenCalledWith(site);
  });

  test('is not opened when the user refuses', async () => {
    permissions.request.mockResolvedValue(false);
    expect(await revealOnPage(sought)).toBe('refused');
    expect(tabs.create).not.toHaveBeenCalled();
    expect(permissions.remove).not.toHaveBeenCalled();
  });
});

test('a permission that we had before is kept', async () => {
  permissions.contains.mockResolvedValue(true);
  expect(await revealOnPage(sought)).toBe('found');
  expect(permissions.remove).not.toHaveBeenCalled();
});

test('a page that has lost the sentence stays behind', async () => {
  sent.sendTabRequest.mockResolvedValue({ ok: true, value: { found: false } });
  expect(await revealOnPage(sought)).toBe('changed');
  expect(tabs.update).not.toHaveBeenCalled();
});

test('a page that cannot be looked into comes to the front unmarked, and we say so', async () => {
  sent.sendRequest.mockResolvedValue({ ok: false, problem: 'no-access' });
  expect(await revealOnPage(sought)).toBe('unreachable');
  expect(tabs.update).toHaveBeenCalledWith(7, { active: true });
});

test.each(['javascript:alert(1)', 'file:///report.html', 'no address'])('%s is not opened', async (url) => {
  expect(await revealOnPage({ ...sought, url })).toBe('unreachable');
  expect(permissions.request).not.toHaveBeenCalled();
});
