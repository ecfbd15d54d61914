"use strict";
// Every request that changes something carries the page's token against forged requests.
document.addEventListener("htmx:configRequest", event => {
    const csrf = document.querySelector('meta[name="csrf"]');
    if (csrf && csrf.content) {
        event.detail.headers[csrf.dataset.header] = csrf.content;
    }
});

// The alarm sounds as long as an emergency is open. A browser may forbid sound until the page has been
// touched; then a button offers it.
const alarmSound = new Audio("/console/alarm.wav");
alarmSound.loop = true;

function soundTheAlarm() {
    const alarm = document.querySelector("[data-alarm]");
    if (!alarm) {
        alarmSound.pause();
        return;
    }
    const button = alarm.querySelector("[data-sound-on]");
    alarmSound.play().then(
        () => { button.hidden = true; },
        () => { button.hidden = false; });
}

// Not at other news: a worker who listens to a recording is not interrupted for nothing.
document.addEventListener("htmx:afterSettle", event => {
    if (event.target.id === "alarm") {
        soundTheAlarm();
    }
});

document.addEventListener("click", event => {
    if (event.target.closest("[data-sound-on]")) {
        soundTheAlarm();
    }
    if (event.target.closest("[data-print]")) {
        window.print();
    }
    const play = event.target.closest("[data-play]");
    if (play) {
        alarmSound.pause();
        const sound = document.querySelector(play.dataset.play);
        if (play.dataset.source) {
            sound.src = play.dataset.source;
        }
        sound.currentTime = Number(play.dataset.from || 0);
        sound.play();
    }
});

// A recording that is not there yet says so instead of failing silently.
document.addEventListener("error", event => {
    if (event.target instanceof HTMLAudioElement) {
        const notice = document.querySelector("[data-no-sound]");
        if (notice) {
            notice.hidden = false;
        }
    }
}, true);

// Who signs out is gone at once: what the page still asks for by itself is neither sent nor followed.
let isLeft = false;

document.addEventListener("submit", event => {
    isLeft = isLeft || event.target.matches("[data-leave]");
});
["htmx:beforeRequest", "htmx:beforeOnLoad"].forEach(step => document.addEventListener(step, event => {
    if (isLeft) {
        event.preventDefault();
    }
}));

// When the line is cut because the session is over, nothing of a resident stays on the screen.
document.addEventListener("htmx:sseError", () => {
    if (isLeft) {
        return;
    }
    fetch("/me/here", { headers: { "HX-Request": "true" } }).then(
        answer => {
            if (answer.status === 401) {
                location.assign("/sign-in?over");
            }
        },
        () => {});
});

// News never takes away what somebody is writing: that part of the page is left until it is sent.
function isBeingWritten(field) {
    return field === document.activeElement || field.value !== field.defaultValue;
}

document.addEventListener("htmx:beforeSwap", event => {
    const cause = event.detail.requestConfig.triggeringEvent;
    const isNews = !cause || cause.type !== "submit";
    const fields = [...event.detail.target.querySelectorAll("textarea, input:not([type=hidden])")];
    if (isNews && fields.some(isBeingWritten)) {
        event.detail.shouldSwap = false;
    }
});

// A file that is too large is told before it is sent, so that the rest of the form is not lost.
document.addEventListener("change", event => {
    const field = event.target.closest("input[data-most]");
    if (field) {
        const isTooLarge = [...field.files].some(file => file.size > Number(field.dataset.most));
        field.setCustomValidity(isTooLarge ? field.dataset.tooLarge : "");
        field.reportValidity();
    }
});
