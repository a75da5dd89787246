// Two AXI4 masters on one port, the number of the master as id. Reads interleave freely; a write burst keeps the
// write channels until its last beat. Neither master waits for more than one burst of the other.
module keyline_axi_mux (
    input  logic              clk_i,
    input  logic              rst_ni,

    input  logic [1:0]        arvalid_i,
    output logic [1:0]        arready_o,
    input  logic [1:0][63:0]  araddr_i,
    input  logic [1:0][7:0]   arlen_i,
    output logic [1:0]        rvalid_o,
    input  logic [1:0]        rready_i,
    input  logic [1:0]        awvalid_i,
    output logic [1:0]        awready_o,
    input  logic [1:0][63:0]  awaddr_i,
    input  logic [1:0][7:0]   awlen_i,
    input  logic [1:0]        wvalid_i,
    output logic [1:0]        wready_o,
    input  logic [1:0][511:0] wdata_i,
    input  logic [1:0][63:0]  wstrb_i,
    input  logic [1:0]        wlast_i,
    output logic [1:0]        bvalid_o,
    input  logic [1:0]        bready_i,

    output logic              m_axi_arid,
    output logic [63:0]       m_axi_araddr,
    output logic [7:0]        m_axi_arlen,
    output logic              m_axi_arvalid,
    input  logic              m_axi_arready,
    input  logic              m_axi_rid,
    input  logic              m_axi_rvalid,
    output logic              m_axi_rready,
    output logic              m_axi_awid,
    output logic [63:0]       m_axi_awaddr,
    output logic [7:0]        m_axi_awlen,
    output logic              m_axi_awvalid,
    input  logic              m_axi_awready,
    output logic [511:0]      m_axi_wdata,
    output logic [63:0]       m_axi_wstrb,
    output logic              m_axi_wlast,
    output logic              m_axi_wvalid,
    input  logic              m_axi_wready,
    input  logic              m_axi_bid,
    input  logic              m_axi_bvalid,
    output logic              m_axi_bready
);
  typedef enum logic [1:0] {Choose, Address, Data} state_e;

  // Reads.
  logic reading_q, reader_q;
  assign m_axi_arid    = reader_q;
  assign m_axi_araddr  = araddr_i[reader_q];
  assign m_axi_arlen   = arlen_i[reader_q];
  assign m_axi_arvalid = reading_q;
  always_comb begin
    arready_o           = '0;
    arready_o[reader_q] = reading_q & m_axi_arready;
    rvalid_o            = '0;
    rvalid_o[m_axi_rid] = m_axi_rvalid;
  end
  assign m_axi_rready = rready_i[m_axi_rid];

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      reading_q <= 1'b0;
      reader_q  <= 1'b0;
    end else if (reading_q) begin
      reading_q <= ~m_axi_arready;
    end else begin
      // Whoever did not have the last turn comes first.
      reading_q <= |arvalid_i;
      reader_q  <= arvalid_i[~reader_q] ? ~reader_q : reader_q;
    end
  end

  // Writes.
  state_e write_q;
  logic   writer_q;
  assign m_axi_awid    = writer_q;
  assign m_axi_awaddr  = awaddr_i[writer_q];
  assign m_axi_awlen   = awlen_i[writer_q];
  assign m_axi_awvalid = write_q == Address;
  assign m_axi_wdata   = wdata_i[writer_q];
  assign m_axi_wstrb   = wstrb_i[writer_q];
  assign m_axi_wlast   = wlast_i[writer_q];
  assign m_axi_wvalid  = write_q == Data & wvalid_i[writer_q];
  always_comb begin
    awready_o           = '0;
    awready_o[writer_q] = write_q == Address & m_axi_awready;
    wready_o            = '0;
    wready_o[writer_q]  = write_q == Data & m_axi_wready;
    bvalid_o            = '0;
    bvalid_o[m_axi_bid] = m_axi_bvalid;
  end
  assign m_axi_bready = bready_i[m_axi_bid];

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      write_q  <= Choose;
      writer_q <= 1'b0;
    end else begin
      unique case (write_q)
        Choose: begin
          if (|awvalid_i) write_q <= Address;
          writer_q <= awvalid_i[~writer_q] ? ~writer_q : writer_q;
        end
        Address: if (m_axi_awready) write_q <= Data;
        default: if (m_axi_wvalid & m_axi_wready & m_axi_wlast) write_q <= Choose;
      endcase
    end
  end

  keyline_stream_check #(.Width(73)) u_ar_check (
      .clk_i, .rst_ni, .valid_i(m_axi_arvalid), .ready_i(m_axi_arready),
      .data_i({m_axi_arid, m_axi_araddr, m_axi_arlen}));
  keyline_stream_check #(.Width(73)) u_aw_check (
      .clk_i, .rst_ni, .valid_i(m_axi_awvalid), .ready_i(m_axi_awready),
      .data_i({m_axi_awid, m_axi_awaddr, m_axi_awlen}));
  keyline_stream_check #(.Width(577)) u_w_check (
      .clk_i, .rst_ni, .valid_i(m_axi_wvalid), .ready_i(m_axi_wready),
      .data_i({m_axi_wdata, m_axi_wstrb, m_axi_wlast}));
endmodule
