import { describe, expect, test } from 'vitest'
import { configFolder, dataFolder } from '../../src/process/folders.js'

const linux = { platform: 'linux', home: '/home/jo', env: {} }
const mac = { platform: 'darwin', home: '/Users/jo', env: {} }
const windows = { platform: 'win32', home: 'C:\\Users\\Jo', env: {} }

describe('the folder of the journal', () => {
  test.each([
    ['on Linux', linux, '/home/jo/.local/share/followup'],
    ['on another Unix', { ...linux, platform: 'freebsd' }, '/home/jo/.local/share/followup'],
    ['with XDG_DATA_HOME', { ...linux, env: { XDG_DATA_HOME: '/data' } }, '/data/followup'],
    [
      'with a relative XDG_DATA_HOME, which is invalid',
      { ...linux, env: { XDG_DATA_HOME: 'data' } },
      '/home/jo/.local/share/followup',
    ],
    ['with an empty one', { ...linux, env: { XDG_DATA_HOME: '' } }, '/home/jo/.local/share/followup'],
    ['on macOS', mac, '/Users/jo/Library/Application Support/followup'],
    ['on Windows', windows, 'C:\\Users\\Jo\\AppData\\Local\\followup\\Data'],
    ['with LOCALAPPDATA', { ...windows, env: { LOCALAPPDATA: 'D:\\Local' } }, 'D:\\Local\\followup\\Data'],
    ['with FOLLOWUP_HOME', { ...mac, env: { FOLLOWUP_HOME: '/sync/jobs' } }, '/sync/jobs'],
    [
      'with an empty FOLLOWUP_HOME',
      { ...linux, env: { FOLLOWUP_HOME: '' } },
      '/home/jo/.local/share/followup',
    ],
  ])('%s', (_, world, folder) => {
    expect(dataFolder(world)).toBe(folder)
  })
})

describe('the folder of the settings', () => {
  test.each([
    ['on Linux', linux, '/home/jo/.config/followup'],
    ['with XDG_CONFIG_HOME', { ...linux, env: { XDG_CONFIG_HOME: '/etc/jo' } }, '/etc/jo/followup'],
    ['on macOS', mac, '/Users/jo/Library/Preferences/followup'],
    ['on Windows', windows, 'C:\\Users\\Jo\\AppData\\Roaming\\followup\\Config'],
    ['with FOLLOWUP_HOME', { ...linux, env: { FOLLOWUP_HOME: 'jobs' } }, 'jobs'],
  ])('%s', (_, world, folder) => {
    expect(configFolder(world)).toBe(folder)
  })
})
