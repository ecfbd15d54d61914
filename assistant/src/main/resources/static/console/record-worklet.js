"use strict";
// Hands what the microphone hears to the page, as it comes.
registerProcessor("recorder", class extends AudioWorkletProcessor {
    process(inputs) {
        const sound = inputs[0][0];
        if (sound) {
            this.port.postMessage(sound.slice());
        }
        return true;
    }
});
