import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleBookingType } from '@team-booking/sdk/testing';
import { unusable } from './unusable.ts';

const type = sampleBookingType();

describe('attributes that cannot be used', () => {
  it('are named with what they take', () => {
    const settings = {
      duration: 45,
      timeZone: 'Eastern Standard Time',
      month: '2026-13',
      start: 'soon',
      host: 'nobody',
      location: 'moon',
      hourCycle: 'h12',
      view: 'day',
      theme: 'blue',
      hide: 'detials avatars',
      query: 'utm prefil',
      track: 'ga4',
      agents: 'none',
    };
    assert.deepEqual(unusable(settings as never, type), [
      'duration="45": has to be one of 30, 60',
      'time-zone="Eastern Standard Time": has to be like Europe/Berlin',
      'month="2026-13": has to be like 2026-12',
      'start="soon": has to be like 2026-12-07T08:30:00Z',
      'host="nobody": has to be one of ada, grace',
      'location="moon": has to be one of video',
      'hour-cycle="h12": has to be one of 12, 24',
      'view="day": has to be one of month, week, columns',
      'theme="blue": has to be one of auto, light, dark',
      'hide="detials": has to be one of details, avatars',
      'track="ga4": has to be one of datalayer',
      'agents="none": has to be one of off',
      'query="prefil": has to be one of prefill, utm, click-ids, manage',
    ]);
    assert.deepEqual(unusable({ duration: NaN }, type), ['duration="NaN": has to be one of 30, 60']);
  });

  it('are none where all can be used, or nothing is set', () => {
    assert.deepEqual(unusable({}, type), []);
    const settings = {
      duration: 60,
      timeZone: 'Europe/Berlin',
      month: '2026-12',
      start: '2026-12-07T08:30:00Z',
      host: 'ada',
      location: 'video',
      hourCycle: '24',
      view: 'week',
      theme: 'dark',
      hide: 'details avatars',
      query: 'prefill utm click-ids manage',
      track: 'datalayer',
      agents: 'off',
    } as const;
    assert.deepEqual(unusable(settings, type), []);
  });
});
