// The switch of a queue and its doorbells. Disabled, it starts nothing more and is off when all that is in flight has ended; a ring that
// failed halts it in the same way until it is disabled.
module keyline_queue_control
  import keyline_regs_pkg::*;
  import keyline_shell_pkg::*;
(
    input  logic                 clk_i,
    input  logic                 rst_ni,

    input  queue_configuration_t configuration_i,
    input  logic                 enable_i,
    input  logic                 run_i,  // the card as a whole is enabled
    input  logic                 submission_doorbell_i,
    input  logic                 completion_doorbell_i,
    input  logic                 event_doorbell_i,
    input  logic [31:0]          doorbell_i,

    input  count_t               submission_consumer_i,
    input  count_t               completion_sent_i,
    input  count_t               event_sent_i,
    input  logic                 ring_error_i,   // a pulse
    input  logic                 flying_i,       // something is in flight

    output count_t               submission_producer_o,
    output count_t               completion_consumer_o,
    output count_t               event_consumer_o,
    output logic                 off_o,
    output logic                 active_o,
    output logic                 halted_o,
    output logic                 start_o,        // packets may start
    output logic                 submission_overrun_o,
    output logic                 completion_overrun_o,
    output logic                 event_overrun_o,
    output logic                 bad_configuration_o
);
  typedef enum logic [1:0] {Off, On, Halted, Stopping} state_e;
  state_e state_q;
  logic   is_valid, is_on;

  function automatic logic is_size(logic [3:0] log2_size);
    return log2_size >= 4'(RingLog2Min);  // the register holds no more than ring_log2_max
  endfunction
  assign is_valid = is_size(configuration_i.submission.log2_size) & is_size(configuration_i.completion.log2_size)
                    & (configuration_i.events.log2_size == '0 | is_size(configuration_i.events.log2_size));

  assign off_o    = state_q == Off;
  assign halted_o = state_q == Halted;
  assign active_o = state_q == Stopping | flying_i | (~off_o & ~enable_i);
  assign is_on    = state_q == On & enable_i;

  // Doorbells count on, by no more than there is. Everything else is refused.
  logic   fits_high, submission_fits, completion_fits, event_fits;
  count_t submitted, taken, heard;
  assign fits_high       = doorbell_i[31:16] == '0 & is_on;
  assign submitted       = doorbell_i[15:0] - submission_consumer_i;
  assign taken           = doorbell_i[15:0] - completion_consumer_o;
  assign heard           = doorbell_i[15:0] - event_consumer_o;
  assign submission_fits = fits_high & submitted <= (16'd1 << configuration_i.submission.log2_size)
                           & submitted >= 16'(submission_producer_o - submission_consumer_i);
  assign completion_fits = fits_high & taken <= 16'(completion_sent_i - completion_consumer_o);
  assign event_fits      = fits_high & heard <= 16'(event_sent_i - event_consumer_o);

  // A clock later it counts. Doorbells are further apart, and what fits goes on to fit.
  logic   submission_q, completion_q, event_q;
  count_t doorbell_q;
  always_ff @(posedge clk_i) begin
    submission_q         <= rst_ni & submission_doorbell_i & submission_fits;
    completion_q         <= rst_ni & completion_doorbell_i & completion_fits;
    event_q              <= rst_ni & event_doorbell_i & event_fits;
    submission_overrun_o <= rst_ni & submission_doorbell_i & ~submission_fits;
    completion_overrun_o <= rst_ni & completion_doorbell_i & ~completion_fits;
    event_overrun_o      <= rst_ni & event_doorbell_i & ~event_fits;
    doorbell_q           <= doorbell_i[15:0];
  end

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      state_q               <= Off;
      start_o               <= 1'b0;
      submission_producer_o <= '0;
      completion_consumer_o <= '0;
      event_consumer_o      <= '0;
      bad_configuration_o   <= 1'b0;
    end else begin
      start_o             <= is_on & run_i & ~ring_error_i;
      bad_configuration_o <= 1'b0;
      if (submission_q) submission_producer_o <= doorbell_q;
      if (completion_q) completion_consumer_o <= doorbell_q;
      if (event_q) event_consumer_o <= doorbell_q;
      unique case (state_q)
        Off: begin
          if (enable_i) begin
            submission_producer_o <= '0;
            completion_consumer_o <= '0;
            event_consumer_o      <= '0;
            bad_configuration_o   <= ~is_valid;
            state_q               <= is_valid ? On : Halted;
          end
        end
        On: begin
          if (~enable_i) state_q <= Stopping;
          else if (ring_error_i) state_q <= Halted;
        end
        Halted: if (~enable_i) state_q <= Stopping;
        // start_o has been low for a clock when this is looked at for the first time.
        default: if (~start_o & ~flying_i) state_q <= Off;
      endcase
    end
  end
endmodule
