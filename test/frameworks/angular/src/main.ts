// Links the packages of Angular in the browser: its own builder does so when it builds.
import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { Booker } from './booker.js';

@Component({
  selector: '#app',
  imports: [Booker],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="again" (click)="count.set(count() + 1)">{{ count() }}</button>
    <button id="toggle" (click)="shown.set(!shown())">{{ shown() ? 'shown' : 'away' }}</button>
    <output>{{ booked().join(' ') }}</output>
    @if (shown()) {
      <app-booker (booked)="booked.set(booked().concat($event))" />
      <team-booking-times src="https://book.example/call" count="3" [timeZone]="'Europe/Berlin'" [hourCycle]="'12'">
        <a href="https://book.example/call">All times</a>
      </team-booking-times>
      <team-booking-button src="https://book.example/call" [label]="'Book ' + count()" [messages]="{}" />
    }
  `,
})
class App {
  readonly count = signal(0);
  readonly shown = signal(true);
  readonly booked = signal<string[]>([]);
}

bootstrapApplication(App).catch((error: unknown) => console.error(error));
